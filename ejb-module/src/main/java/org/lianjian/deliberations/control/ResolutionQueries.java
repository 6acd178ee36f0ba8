package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.lianjian.deliberations.boundary.BoardColumn;
import org.lianjian.deliberations.boundary.ClosureRate;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.deliberations.boundary.OffspringKind;
import org.lianjian.deliberations.boundary.ResolutionFilter;
import org.lianjian.deliberations.boundary.ResolutionOrigin;
import org.lianjian.deliberations.boundary.ResolutionReport;
import org.lianjian.deliberations.boundary.ResolutionRow;
import org.lianjian.deliberations.boundary.StillOpen;
import org.lianjian.deliberations.entity.ResolutionStage;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.time.OfficeClock;

/** The lists of resolutions, their columns and the closure rate: one query each. */
@Dependent
class ResolutionQueries {

    private static final int MOST_ON_AN_AGENDA = 100;
    private static final String ROW = "select new org.lianjian.deliberations.boundary.ResolutionRow(r.id, r.key, r.number, r.text, r.ownerName, "
            + "r.ownerPerson, r.dueOn, r.firstDueOn, r.state, r.claimedOn, r.closedOn, r.partiesLabel, r.version) from Resolution r";
    private static final String COUNT = "select count(r) from Resolution r";
    private static final String CLOSURE = "select count(r), count(r.closedOn), "
            + "count(case when r.claimedOn <= r.dueOn then r.closedOn else nullif(r.closedOn, r.closedOn) end) from Resolution r";

    private static final String ALL_CONCERNED = "(select count(c.organizationId) from ResolutionParty c where c.resolution = r"
            + " and c.organizationId in :organizations) = :howMany";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private OfficeClock clock;

    /** What the filter finds within reach: the closed column by day of closing, the last first, all else by day due. */
    Slice<ResolutionRow> list(ResolutionFilter filter, Visibility reach, PageQuery page) {
        Where where = filtered(filter, reach);
        Cursor cursor = page.after() == null ? null : Cursor.decode(page.after());
        boolean closed = filter.column() == BoardColumn.CLOSED;
        // The bare bound lets the index begin where the page does.
        where.after(cursor, closed ? "r.closedOn" : "r.dueOn", day(cursor), "r.id", closed)
                .and(closed ? "r.closedOn <= :reached" : "r.dueOn >= :reached", "reached", day(cursor));
        String order = closed ? " order by r.closedOn desc, r.id desc" : " order by r.dueOn, r.id";
        List<ResolutionRow> rows = where.bind(entities.createQuery(ROW + where.text() + order, ResolutionRow.class))
                .setMaxResults(page.limit() + 1).getResultStream().map(row -> row.on(clock.today())).toList();
        return Slice.cut(rows, page.limit(), row -> new Cursor((closed ? row.closedOn() : row.due()).toString(), row.id()));
    }

    /** What fell due in a period, up to yesterday, and what of it was closed. */
    ClosureRate closure(ResolutionFilter filter, Visibility reach, LocalDate from, LocalDate to) {
        LocalDate yesterday = clock.today().minusDays(1);
        LocalDate last = to.isAfter(yesterday) ? yesterday : to;
        Where where = filtered(filter.in(null), reach).and("r.dueOn >= :periodFrom", "periodFrom", from)
                .and("r.dueOn <= :periodTo", "periodTo", last);
        Object[] sums = where.bind(entities.createQuery(CLOSURE + where.text(), Object[].class)).getSingleResult();
        long closed = (Long) sums[1];
        long onTime = (Long) sums[2];
        return ClosureRate.of(from, to, (Long) sums[0], onTime, closed - onTime);
    }

    /** How many the filter finds within reach. */
    long count(ResolutionFilter filter, Visibility reach) {
        Where where = filtered(filter, reach);
        return where.bind(entities.createQuery(COUNT + where.text(), Long.class)).getSingleResult();
    }

    /** What is not closed and concerns these organisations and nobody else, the first due first: nobody is shown what others resolved. */
    List<StillOpen> stillOpen(Collection<Long> organizations) {
        Where where = new Where().and("r.ownerId in :organizations", "organizations", organizations)
                .and("r.stage in :waiting", "waiting", List.of(ResolutionStage.OPEN, ResolutionStage.CLAIMED))
                .and(ResolutionParties.none("p.organizationId not in :organizations"))
                .and(ALL_CONCERNED, "howMany", (long) Set.copyOf(organizations).size());
        return where.bind(entities.createQuery(ROW + where.text() + " order by r.dueOn, r.id", ResolutionRow.class))
                .setMaxResults(MOST_ON_AN_AGENDA).getResultStream().map(row -> row.on(clock.today()))
                .map(row -> new StillOpen(row.id(), row.key(), row.text(), row.ownerName(), row.due(), row.state(), row.overdue())).toList();
    }

    /** What issued minutes of later meetings say about a resolution, the latest first. */
    List<ResolutionReport> reportsOn(long resolutionId) {
        return entities.createQuery("select new org.lianjian.deliberations.boundary.ResolutionReport(m.id, m.key, m.number, m.heldOn, i.followUp) "
                        + "from AgendaItem i, Meeting m where i.meeting = m and i.resolutionId = :resolution and m.state = :issued "
                        + "and i.followUp is not null order by m.heldOn desc, m.id desc", ResolutionReport.class)
                .setParameter("resolution", resolutionId).setParameter("issued", MeetingState.ISSUED).getResultList();
    }

    /** The resolutions that records came out of. */
    List<ResolutionOrigin> originsOf(OffspringKind kind, Collection<Long> recordIds, Visibility reach) {
        Where where = ResolutionParties.visible(reach).and("o.resolution = r").and("o.kind = :kind", "kind", kind)
                .and("o.recordId in :records", "records", recordIds);
        return where.bind(entities.createQuery("select new org.lianjian.deliberations.boundary.ResolutionOrigin(o.kind, o.recordId, r.id, r.key, "
                + "r.number, r.text) from OffspringEntry o, Resolution r" + where.text() + " order by r.id", ResolutionOrigin.class)).getResultList();
    }

    private Where filtered(ResolutionFilter filter, Visibility reach) {
        Where where = ResolutionParties.visible(reach).and("r.state = :state", "state", filter.state())
                .holds("r.searchText", "q", filter.q())
                .and(ResolutionParties.some("p.organizationId = :organization"), "organization", filter.organizationId())
                .and("r.ownerId = :owner", "owner", filter.ownerId())
                .and(ResolutionParties.some("p.named.townshipCode = :township"), "township", blankToNull(filter.townshipCode()))
                .and("r.agreementId = :agreement", "agreement", filter.agreementId())
                .and("exists (select g.id from Agreement g where g.id = r.agreementId and g.pairingId = :pairing)", "pairing", filter.pairingId())
                .and("r.meetingId = :meeting", "meeting", filter.meetingId())
                .and("r.dueOn >= :dueFrom", "dueFrom", filter.dueFrom()).and("r.dueOn <= :dueTo", "dueTo", filter.dueTo());
        return filter.column() == null ? where : inColumn(where, filter.column());
    }

    private Where inColumn(Where where, BoardColumn column) {
        return switch (column) {
            case OVERDUE -> where.and("r.stage = :stage", "stage", ResolutionStage.OPEN).and("r.dueOn < :today", "today", clock.today());
            case OPEN -> where.and("r.stage = :stage", "stage", ResolutionStage.OPEN).and("r.dueOn >= :today", "today", clock.today());
            case CLAIMED -> where.and("r.stage = :stage", "stage", ResolutionStage.CLAIMED);
            case CLOSED -> where.and("r.stage = :stage", "stage", ResolutionStage.CLOSED);
        };
    }

    private static LocalDate day(Cursor cursor) {
        try {
            return cursor == null ? null : LocalDate.parse(cursor.value());
        } catch (DateTimeParseException e) {
            throw new InvalidInput("after", "error.badCursor", cursor.encode());
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
