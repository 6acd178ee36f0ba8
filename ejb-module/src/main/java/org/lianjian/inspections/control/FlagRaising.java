package org.lianjian.inspections.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.inspections.boundary.FlagRule;
import org.lianjian.inspections.entity.CheckProgress;
import org.lianjian.inspections.entity.Flag;
import org.lianjian.inspections.entity.FlagFinding;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.time.OfficeClock;

/** One step of one check, in a transaction of its own: finds, raises and notes how far it has come. Called by {@link CheckRounds} only. */
@ApplicationScoped
public class FlagRaising {

    /** Changes in one step: what the memory holds with ease. */
    private static final int CHANGES = 5_000;

    private static final int MARKS_AT_ONCE = 500;

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    CheckQueries queries;

    @Inject
    AuditTrail trail;

    @Inject
    Access access;

    @Inject
    OfficeClock clock;

    /**
     * What a step came to.
     *
     * @param raised how many flags it raised
     * @param next   where the next step begins; null when nothing is left
     */
    record Step(int raised, Instant next) {
    }

    /**
     * Takes a step, while nobody else takes one of the same check. Where nothing was changed it does not move on: records may come in that have a
     * past, as those of sample data.
     *
     * @param from where it begins; null to go on where the check last came to
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Step take(FlagCheck check, Instant from) {
        CheckProgress progress = entities.find(CheckProgress.class, check.rule(), LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.now();
        Instant after = from == null ? progress.getCheckedUntil() : from;
        Instant next = queries.changeAfter(after, CHANGES);
        Instant until = next == null ? now : next;
        int raised = raise(check.rule(), check.findings(new CheckWindow(after, until)), now);
        if (queries.changeAfter(after, 0) != null) {
            progress.reached(until, now);
        }
        return new Step(raised, next);
    }

    private int raise(FlagRule rule, List<FlagFinding> findings, Instant now) {
        int raised = 0;
        for (int begin = 0; begin < findings.size(); begin += MARKS_AT_ONCE) {
            List<FlagFinding> some = findings.subList(begin, Math.min(begin + MARKS_AT_ONCE, findings.size()));
            Map<String, Flag> known = known(rule, some.stream().map(FlagFinding::mark).toList());
            for (FlagFinding finding : some) {
                raised += raise(rule, finding, known.get(finding.mark()), now);
            }
        }
        return raised;
    }

    private int raise(FlagRule rule, FlagFinding finding, Flag known, Instant now) {
        if (known != null) {
            if (known.extend(finding, access.actor(), now)) {
                trail.record(AuditEvent.FLAG_EXTENDED, subject(known), facts(known));
            }
            return 0;
        }
        Flag flag = Flag.raise(rule, finding, access.actor(), now);
        entities.persist(flag);
        trail.record(AuditEvent.FLAG_RAISED, subject(flag), facts(flag));
        return 1;
    }

    private Map<String, Flag> known(FlagRule rule, List<String> marks) {
        Map<String, Flag> known = new HashMap<>();
        entities.createQuery("select f from Flag f where f.rule = :rule and f.mark in :marks", Flag.class)
                .setParameter("rule", rule).setParameter("marks", marks).getResultList().forEach(flag -> known.put(flag.getMark(), flag));
        return known;
    }

    static Subject subject(Flag flag) {
        return new Subject(flag.getId(), "", flag.scope());
    }

    private static Facts facts(Flag flag) {
        return Facts.none().with("rule", flag.getRule()).with("records", flag.getRecordCount()).with("mark", flag.getMark());
    }
}
