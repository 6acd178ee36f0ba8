package org.lianjian.agreements.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.agreements.boundary.AgreementFilter;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.agreements.boundary.AgreementSort;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.time.OfficeClock;

/** The lists of agreements: one query for each page. */
@Dependent
class AgreementQueries {

    private static final int LONGEST_LOOKAHEAD = 36_500;
    private static final String ROW = "select new org.lianjian.agreements.boundary.AgreementRow(a.id, a.key, a.number, a.kind, a.title, a.state, "
            + "a.partiesLabel, a.term.start, a.term.effectiveEnd, a.fromPaper, a.scanMissing, a.version) from Agreement a";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private OfficeClock clock;

    /** What the filter finds within reach. */
    Slice<AgreementRow> list(AgreementFilter filter, Visibility reach, PageQuery page) {
        Where where = filtered(filter, reach);
        Cursor cursor = page.after() == null ? null : Cursor.decode(page.after());
        boolean byEnd = filter.sort() == AgreementSort.ENDING_FIRST;
        if (byEnd) {
            where.after(cursor, "a.term.effectiveEnd", day(cursor), "a.id", false);
        } else {
            where.before(cursor, "a.id");
        }
        String order = byEnd ? " order by a.term.effectiveEnd, a.id" : " order by a.id desc";
        List<AgreementRow> rows = where.bind(entities.createQuery(ROW + where.text() + order, AgreementRow.class))
                .setMaxResults(page.limit() + 1).getResultList();
        return Slice.cut(rows, page.limit(), row -> byEnd ? new Cursor(row.end().toString(), row.id()) : Cursor.of(row.id()));
    }

    /** Active agreements of these organisations, newest first. */
    List<AgreementRow> activeOf(List<Long> organizationIds) {
        Where where = Parties.visible(new Visibility(Set.copyOf(organizationIds), Set.of()))
                .and("a.state = :state", "state", AgreementState.ACTIVE);
        return where.bind(entities.createQuery(ROW + where.text() + " order by a.id desc", AgreementRow.class)).getResultList();
    }

    /** Active agreements of bodies of these townships, newest first. */
    List<AgreementRow> activeOfTownshipBodies(Set<String> townshipPrefixes) {
        Where where = Parties.visible(new Visibility(Set.of(), townshipPrefixes)).and("a.state = :state", "state", AgreementState.ACTIVE)
                .and(Parties.some("p.bodyLevel = :body and substring(p.townshipCode, 1, 9) in :townships"))
                .with("body", BodyLevel.TOWNSHIP).with("townships", townshipPrefixes);
        return where.bind(entities.createQuery(ROW + where.text() + " order by a.id desc", AgreementRow.class)).getResultList();
    }

    /** How many agreements that came into force one organisation has had with others. */
    Map<Long, Long> shared(long organizationId, Set<Long> others) {
        Where where = new Where().and("p.agreement = a and o.agreement = a and a.activatedOn is not null")
                .and("p.organizationId = :one", "one", organizationId).and("o.organizationId in :others", "others", others);
        return where.bind(entities.createQuery("select o.organizationId, count(a) from Agreement a, AgreementParty p, AgreementParty o"
                + where.text() + " group by o.organizationId", Object[].class)).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The agreements of a pairing within reach, newest first. */
    List<AgreementRow> ofPairing(long pairingId, Visibility reach) {
        Where where = Parties.visible(reach).and("a.pairingId = :pairing", "pairing", pairingId);
        return where.bind(entities.createQuery(ROW + where.text() + " order by a.term.start desc, a.id desc", AgreementRow.class)).getResultList();
    }

    private Where filtered(AgreementFilter filter, Visibility reach) {
        Where where = Parties.visible(reach).and("a.state = :state", "state", filter.state())
                .and("a.kind = :kind", "kind", blankToNull(filter.kind()))
                .holds("a.searchText", "q", filter.q())
                .and(Parties.some("p.organizationId = :organization"), "organization", filter.organizationId())
                .and(Parties.some("p.townshipCode = :township"), "township", blankToNull(filter.townshipCode()));
        if (filter.expiringInDays() != null) {
            LocalDate today = clock.today();
            where.and("a.state = :running", "running", AgreementState.ACTIVE).and("a.term.effectiveEnd >= :today", "today", today)
                    .and("a.term.effectiveEnd <= :until", "until", today.plusDays(Math.min(filter.expiringInDays(), LONGEST_LOOKAHEAD)));
        }
        return where;
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
