package org.lianjian.audit.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.Role;

/** The role somebody acts with: one that the use case is open to and that reaches the record, else one it is open to, else any. */
final class RoleUsed {

    private RoleUsed() {
    }

    static String by(Actor actor, Optional<Operation> operation, RecordScope scope) {
        List<Grant> open = actor.grants().stream().filter(grant -> operation.map(use -> use.isOpenTo(grant.role())).orElse(false)).toList();
        List<Grant> reaching = open.stream().filter(grant -> grant.covers(scope)).toList();
        return first(reaching).or(() -> first(open)).or(() -> first(actor.grants())).map(Role::name).orElse("");
    }

    private static Optional<Role> first(List<Grant> grants) {
        return grants.stream().map(Grant::role).min(Comparator.naturalOrder());
    }
}
