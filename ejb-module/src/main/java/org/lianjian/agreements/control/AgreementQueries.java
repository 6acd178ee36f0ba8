package org.lianjian.agreements.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lianjian.agreements.boundary.AgreementFilter;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.agreements.boundary.AgreementSort;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.time.OfficeClock;

/** The lists of agreements: one query for each page. */
@Dependent
class AgreementQueries {

    private static final String ROW = "select new org.lianjian.agreements.boundary.AgreementRow(a.id, a.key, a.number, a.kind, a.title, a.state, "
            + "a.partiesLabel, a.term.start, a.term.effectiveEnd, a.version) from Agreement a";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OfficeClock clock;

    /** What the filter finds within reach. */
    Slice<AgreementRow> list(AgreementFilter filter, Visibility reach, PageQuery page) {
        boolean byEnd = filter.sort() == AgreementSort.ENDING_FIRST;
        Conditions conditions = conditions(filter).visible(reach);
        if (page.after() != null) {
            continueAfter(page.after(), byEnd, conditions);
        }
        String order = byEnd ? " order by a.term.effectiveEnd, a.id" : " order by a.id desc";
        List<AgreementRow> rows = conditions.bind(entities.createQuery(ROW + conditions.where() + order, AgreementRow.class))
                .setMaxResults(page.limit() + 1).getResultList();
        return Slice.cut(rows, page.limit(), row -> byEnd ? new Cursor(row.end().toString(), row.id()) : Cursor.of(row.id()));
    }

    /** Active agreements of these organisations, newest first. */
    List<AgreementRow> activeOf(List<Long> organizationIds) {
        Conditions conditions = new Conditions().and("a.state = :state", "state", AgreementState.ACTIVE)
                .visible(new Visibility(Set.copyOf(organizationIds), Set.of()));
        return conditions.bind(entities.createQuery(ROW + conditions.where() + " order by a.id desc", AgreementRow.class)).getResultList();
    }

    private Conditions conditions(AgreementFilter filter) {
        Conditions conditions = new Conditions().and("a.state = :state", "state", filter.state()).and("a.kind = :kind", "kind", blankToNull(filter.kind()))
                .and("a.searchText like :q escape '!'", "q", pattern(filter.q()))
                .party("p.organizationId = :organization", "organization", filter.organizationId())
                .party("p.townshipCode = :township", "township", blankToNull(filter.townshipCode()));
        if (filter.expiringInDays() != null) {
            LocalDate today = clock.today();
            conditions.and("a.state = :running", "running", AgreementState.ACTIVE).and("a.term.effectiveEnd >= :today", "today", today)
                    .and("a.term.effectiveEnd <= :until", "until", today.plusDays(filter.expiringInDays()));
        }
        return conditions;
    }

    private static void continueAfter(String after, boolean byEnd, Conditions conditions) {
        Cursor cursor = Cursor.decode(after);
        if (byEnd) {
            conditions.and("(a.term.effectiveEnd > :lastEnd or a.term.effectiveEnd = :lastEnd and a.id > :lastId)", "lastEnd", day(cursor, after))
                    .and("a.id <> :lastId", "lastId", cursor.id());
        } else {
            conditions.and("a.id < :lastId", "lastId", cursor.id());
        }
    }

    private static LocalDate day(Cursor cursor, String after) {
        try {
            return LocalDate.parse(cursor.value());
        } catch (DateTimeParseException e) {
            throw new InvalidInput("after", "error.badCursor", after);
        }
    }

    private static String pattern(String q) {
        String text = blankToNull(q);
        return text == null ? null : "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
