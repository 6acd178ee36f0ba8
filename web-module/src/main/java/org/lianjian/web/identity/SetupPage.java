package org.lianjian.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.lianjian.identity.boundary.PasswordDemands;
import org.lianjian.identity.boundary.PasswordPolicies;
import org.lianjian.identity.boundary.Passwords;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Submission;

/** Setting a password with a one-time link; the link of the first start is for three accounts, one after the other. */
@Named
@RequestScoped
public class SetupPage {

    @Inject
    Passwords passwords;

    @Inject
    PasswordPolicies policies;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private String username;
    private String next;
    private String again;
    private String done;

    /** The accounts whose password the link can still set. */
    public List<String> getOwners() {
        return address.text("token").map(passwords::ownersOf).orElse(List.of());
    }

    public String set() {
        return submission.run(() -> {
            if (!Objects.equals(next, again)) {
                throw new InvalidInput("again", "identity.password.mismatch");
            }
            String owner = username == null ? getOwners().stream().findFirst().orElse("") : username;
            passwords.setByLink(address.text("token").orElse(""), owner, Objects.toString(next, ""));
            done = owner;
            return null;
        });
    }

    /** The account whose password has just been set, or null. */
    public String getDone() {
        return done;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    /** What a new password must be like. */
    public PasswordDemands getDemands() {
        return policies.demands();
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
