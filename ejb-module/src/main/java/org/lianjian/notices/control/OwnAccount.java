package org.lianjian.notices.control;

import org.lianjian.audit.boundary.Subject;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.RecordScope;

/** What events about the own notices are about: the account they belong to. */
final class OwnAccount {

    private OwnAccount() {
    }

    static Subject of(Actor actor) {
        return new Subject(actor.accountId(), actor.username(), RecordScope.none());
    }
}
