package org.lianjian.audit.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.lianjian.audit.boundary.AuditLog;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.audit.boundary.TrailFilter;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.persistence.Like;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.time.OfficeClock;

/** Reads the log: the log administrator all of it, an auditor what concerns the townships of the grant. */
@Stateless
public class AuditLogBean implements AuditLog {

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private Access access;

    @Override
    @Allowed(Operation.AUDIT_READ)
    public Slice<TrailEntry> find(TrailFilter filter, PageQuery page) {
        Where where = withinReach()
                .and("e.occurredAt >= :from", "from", startOf(filter.from()))
                .and("e.occurredAt < :until", "until", filter.to() == null ? null : startOf(filter.to().plusDays(1)))
                .and("e.objectType = :type", "type", filter.objectType())
                .and("e.objectId = :object", "object", filter.objectId())
                .and("lower(e.objectKey) like :key escape '!'", "key", Like.startsWith(filter.key()))
                .and("e.event = :event", "event", filter.event())
                .and("e.outcome = :outcome", "outcome", filter.outcome())
                .before(page.after() == null ? null : Cursor.decode(page.after()), "e.id");
        if (Like.word(filter.actor()) != null) {
            where.and("function('holds_text', lower(e.actorName), :actor) or e.actorUsername = :username", "actor", Like.word(filter.actor()))
                    .with("username", filter.actor().strip());
        }
        return Slice.cut(read(where, page.limit() + 1), page.limit(), entry -> Cursor.of(entry.id()));
    }

    @Override
    @Allowed(Operation.AUDIT_READ)
    public TrailEntry get(long id) {
        return read(withinReach().and("e.id = :id", "id", id), 1).stream().findFirst().orElseThrow(() -> new NotFound("event", id));
    }

    private Where withinReach() {
        if (access.actor().has(Role.LOG_ADMINISTRATOR)) {
            return new Where();
        }
        return AuditReach.restrict(new Where(), access.visible(Operation.AUDIT_READ));
    }

    private List<TrailEntry> read(Where where, int most) {
        return where.bind(entities.createQuery(TrailEntries.SELECT + where.text() + " order by e.id desc", Object[].class))
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE).setMaxResults(most).getResultStream().map(TrailEntries::of).toList();
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(OfficeClock.ZONE).toInstant();
    }
}
