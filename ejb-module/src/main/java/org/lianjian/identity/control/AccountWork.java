package org.lianjian.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Role;
import org.lianjian.reporting.boundary.Figure;
import org.lianjian.reporting.boundary.WorkGroup;
import org.lianjian.reporting.boundary.WorkItem;
import org.lianjian.reporting.boundary.WorkKind;
import org.lianjian.reporting.boundary.WorkSource;

/** What waits for administrators: locked accounts and those without a password for the system's, those without a role for the security's. */
@ApplicationScoped
public class AccountWork implements WorkSource {

    private static final String LIST = "/identity/list.xhtml";

    @Inject
    AccountLines lines;

    @Override
    public List<WorkGroup> waitingFor(Actor actor) {
        List<WorkGroup> groups = new ArrayList<>();
        if (may(actor, Operation.ACCOUNT_CHANGE)) {
            groups.add(group(WorkKind.ACCOUNT_LOCKED, lines.locked(MOST + 1)));
            groups.add(group(WorkKind.ACCOUNT_WITHOUT_PASSWORD, lines.withoutPassword(MOST + 1)));
        }
        if (may(actor, Operation.GRANT_GIVE)) {
            groups.add(group(WorkKind.ACCOUNT_WITHOUT_ROLE, lines.withoutRole(MOST + 1)));
        }
        return groups.stream().filter(group -> !group.items().isEmpty()).toList();
    }

    @Override
    public List<Figure> figuresFor(Actor actor) {
        List<Figure> figures = new ArrayList<>();
        if (may(actor, Operation.ACCOUNT_LIST)) {
            figures.add(new Figure("identity.figure.accounts", lines.countOpen(), LIST));
        }
        if (may(actor, Operation.ACCOUNT_CHANGE)) {
            figures.add(new Figure("identity.figure.locked", lines.countLocked(), LIST));
        }
        if (may(actor, Operation.GRANT_GIVE)) {
            figures.add(new Figure("identity.figure.withoutRole", lines.countWithoutRole(), LIST));
        }
        if (actor.has(Role.LOG_ADMINISTRATOR)) {
            figures.add(new Figure("identity.figure.failing", lines.countFailing(), "/audit/list.xhtml?event=SIGN_IN_FAILED"));
        }
        return figures;
    }

    private static boolean may(Actor actor, Operation operation) {
        return actor.grants().stream().anyMatch(grant -> operation.isOpenTo(grant.role()));
    }

    private static WorkGroup group(WorkKind kind, List<AccountLine> found) {
        return new WorkGroup(kind, found.stream().limit(MOST).map(line -> item(kind, line)).toList(), found.size() > MOST);
    }

    private static WorkItem item(WorkKind kind, AccountLine line) {
        return new WorkItem(kind, line.id(), line.displayName(), "", "identity.work." + kind, List.of(line.username(), line.moment()),
                line.moment(), null, line.version());
    }
}
