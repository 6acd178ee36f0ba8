package org.lianjian.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.identity.boundary.ApiTokens;
import org.lianjian.identity.boundary.IssuedToken;
import org.lianjian.identity.boundary.PasswordDemands;
import org.lianjian.identity.boundary.PasswordPolicies;
import org.lianjian.identity.boundary.Passwords;
import org.lianjian.identity.boundary.TokenRow;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;

/** One's own account: roles, password, tokens for programs. */
@Named
@RequestScoped
public class AccountPage {

    private static final String HERE = "/identity/account";

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    ApiTokens tokens;

    @Inject
    PasswordPolicies policies;

    @Inject
    Submission submission;

    @Inject
    CurrentActor current;

    private AccountDetails details;
    private String present;
    private String next;
    private String again;
    private String password;
    private String label;
    private IssuedToken issued;

    public AccountDetails getDetails() {
        if (details == null) {
            details = accounts.mine();
        }
        return details;
    }

    /** Whether nothing else is open before the password is changed. */
    public boolean isPasswordDue() {
        return passwords.isDue();
    }

    public String changePassword() {
        return submission.run(() -> {
            if (!Objects.equals(next, again)) {
                throw new InvalidInput("again", "identity.password.mismatch");
            }
            passwords.change(Objects.toString(present, ""), Objects.toString(next, ""));
            return Go.to(HERE, "identity.done.PASSWORD");
        });
    }

    /** Issues a token; it is shown on this page and nowhere else. */
    public String issue() {
        return submission.run(() -> {
            issued = tokens.issue(getDetails().username(), Objects.toString(password, ""), label, current.get().origin());
            return null;
        });
    }

    public String revoke(long id) {
        return submission.run(() -> {
            tokens.revoke(id);
            return Go.to(HERE, "identity.done.TOKEN");
        });
    }

    public List<TokenRow> getTokens() {
        return tokens.mine();
    }

    /** The token just issued, or null. */
    public IssuedToken getIssued() {
        return issued;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
