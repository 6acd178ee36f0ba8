package org.lianjian.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Consumer;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.identity.boundary.GrantDraft;
import org.lianjian.identity.boundary.GrantPlace;
import org.lianjian.identity.boundary.OneTimeLink;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;

/** One account with its grants, for the system and the security administrator. */
@Named
@RequestScoped
public class AccountViewPage {

    private static final String VIEW = "/identity/view";

    @Inject
    Accounts accounts;

    @Inject
    Divisions divisions;

    @Inject
    Submission submission;

    @Inject
    Address address;

    @Inject
    HttpServletRequest request;

    private final GrantDraft grant = new GrantDraft();
    private AccountDetails details;
    private Integer readVersion;
    private String link;
    private OneTimeLink made;

    public AccountDetails getDetails() {
        if (details == null) {
            details = accounts.get(address.demandId());
        }
        return details;
    }

    public String unlock() {
        return step("UNLOCK", accounts::unlock);
    }

    public String close() {
        return step("CLOSE", accounts::close);
    }

    public String give() {
        // A role that is granted at one level only needs no choice of level.
        if (grant.getRole() != null && grant.getLevel() == null) {
            grant.setLevel(grant.getRole().levels().iterator().next());
        }
        return step("GRANT", ref -> accounts.grant(ref.id(), grant));
    }

    public String revoke(long grantId) {
        return step("REVOKE", ref -> accounts.revoke(ref.id(), grantId));
    }

    /** Makes a link for the password; it is shown on this page and nowhere else. */
    public String makeLink() {
        return submission.run(() -> {
            made = accounts.passwordLink(address.demandId());
            String site = request.getRequestURL().toString().replace(request.getServletPath(), "/");
            link = site + made.path();
            return null;
        });
    }

    private String step(String name, Consumer<RecordRef> step) {
        return submission.run(() -> {
            step.accept(new RecordRef(address.demandId(), readVersion));
            return Go.to(VIEW, address.demandId(), "identity.done." + name);
        });
    }

    /** The roles to choose from. */
    public Role[] getRoles() {
        return Role.values();
    }

    /** The levels to choose from. */
    public ScopeLevel[] getLevels() {
        return ScopeLevel.values();
    }

    /** Townships and cities for a grant. */
    public List<Division> getTownships() {
        return divisions.townships();
    }

    /** The organisations that the search above the form finds. */
    public List<GrantPlace> getPlaces() {
        return accounts.places(address.text("place").orElse(null));
    }

    public GrantDraft getGrant() {
        return grant;
    }

    /** The link just made, or null. */
    public String getLink() {
        return link;
    }

    /** Until when it works. */
    public OneTimeLink getMade() {
        return made;
    }

    /** The version shown now. */
    public Integer getVersion() {
        return getDetails().version();
    }

    /** The version that was shown when the button was pressed. */
    public void setVersion(Integer version) {
        readVersion = version;
    }
}
