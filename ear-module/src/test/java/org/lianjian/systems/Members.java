package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.identity.boundary.Passwords;
import org.lianjian.identity.boundary.SignIn;
import org.lianjian.identity.boundary.SignedIn;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Role;

/** Makes stored accounts whose owners can sign in. */
@ApplicationScoped
public class Members {

    static final String PASSWORD = "Pear-orchard-26";
    static final String ORIGIN = "192.0.2.9";

    @Inject
    Office office;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SignIn signIn;

    /** Somebody new with the password above and without grants. */
    public AccountDetails newMember() {
        AccountDetails account = office.newAccount();
        passwords.setByLink(newLink(account), account.username(), PASSWORD);
        return account;
    }

    /** The secret of a new one-time link for the account's password. */
    public String newLink(AccountDetails account) {
        Actor administrator = office.administrator(Role.SYSTEM_ADMINISTRATOR);
        String path = office.as(administrator, () -> accounts.passwordLink(account.id())).path();
        return path.substring(path.indexOf('=') + 1);
    }

    public SignedIn signIn(AccountDetails account) {
        return signIn.signIn(account.username(), PASSWORD, ORIGIN);
    }

    /** The account as it stands now. */
    public AccountDetails details(AccountDetails account) {
        return office.as(office.administrator(Role.SYSTEM_ADMINISTRATOR), () -> accounts.get(account.id()));
    }
}
