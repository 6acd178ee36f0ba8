package org.lianjian.identity.control;

import org.lianjian.audit.boundary.Subject;
import org.lianjian.identity.entity.Account;
import org.lianjian.identity.entity.ApiToken;
import org.lianjian.identity.entity.PasswordPolicy;
import org.lianjian.identity.entity.RoleGrant;
import org.lianjian.platform.access.RecordScope;

/** What the events of this feature are about. They concern the installation and no township: the log administrator reads them. */
final class Subjects {

    private Subjects() {
    }

    static Subject of(Account account) {
        return new Subject(account.getId(), account.getUsername(), RecordScope.none());
    }

    static Subject of(PasswordPolicy policy) {
        return new Subject(policy.getId(), "", RecordScope.none());
    }

    static Subject of(RoleGrant grant, Account account) {
        return new Subject(grant.getId(), account.getUsername(), RecordScope.none());
    }

    static Subject of(ApiToken token, String username) {
        return new Subject(token.getId(), username, RecordScope.none());
    }
}
