package org.lianjian.inspections.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.inspections.boundary.FlagDetails;
import org.lianjian.inspections.boundary.FlagFilter;
import org.lianjian.inspections.boundary.Flags;
import org.lianjian.inspections.entity.Flag;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;

/** The use cases of flags. */
@Stateless
public class FlagsBean implements Flags {

    @Inject
    private FlagDesk desk;

    @Inject
    private FlagQueries queries;

    @Inject
    private CheckRounds rounds;

    @Inject
    private AuditTrail trail;

    @Inject
    private Access access;

    @Inject
    private OfficeClock clock;

    @Override
    @Allowed(Operation.FLAG_LIST)
    public Slice<FlagDetails> list(FlagFilter filter, PageQuery page) {
        return desk.list(filter, page);
    }

    @Override
    @Allowed(Operation.FLAG_LIST)
    public FlagDetails get(long id) {
        return desk.details(desk.flag(Operation.FLAG_LIST, id));
    }

    @Override
    @Allowed(Operation.FLAG_LIST)
    public Instant checkedAt() {
        return queries.checkedAt();
    }

    @Override
    @Allowed(Operation.FLAG_CHECK)
    @Audited(AuditEvent.FLAG_CHECKS_RUN)
    public int check() {
        int raised = rounds.run();
        trail.record(AuditEvent.FLAG_CHECKS_RUN, new Subject(0, "", RecordScope.none()), Facts.none().with("raised", raised));
        return raised;
    }

    @Override
    @Allowed(Operation.FLAG_DISMISS)
    @Audited(AuditEvent.FLAG_DISMISSED)
    public FlagDetails dismiss(RecordRef ref, String reason) {
        Flag flag = desk.flag(Operation.FLAG_DISMISS, ref.id());
        flag.expect(ref);
        flag.dismiss(reason, access.actor(), clock.now());
        trail.record(AuditEvent.FLAG_DISMISSED, FlagRaising.subject(flag), Facts.none().with("rule", flag.getRule()).text("reason", reason));
        return desk.details(flag);
    }
}
