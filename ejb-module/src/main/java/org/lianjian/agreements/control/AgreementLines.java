package org.lianjian.agreements.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.lianjian.platform.persistence.Where;
import org.lianjian.reporting.boundary.WorkSource;

/** Reads the few agreements that a group of the work list shows, and one more to know whether there are more. */
@Dependent
class AgreementLines {

    private static final String LINE = "select new org.lianjian.agreements.control.AgreementLine(a.id, a.title, a.number, a.partiesLabel, "
            + "a.term.start, a.term.effectiveEnd, a.changedAt, a.version) from Agreement a";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    /** Those that have waited longest. */
    List<AgreementLine> byAge(Where where) {
        return find(where, " order by a.changedAt, a.id");
    }

    /** Those that end first. */
    List<AgreementLine> byEnd(Where where) {
        return find(where, " order by a.term.effectiveEnd, a.id");
    }

    private List<AgreementLine> find(Where where, String order) {
        return where.bind(entities.createQuery(LINE + where.text() + order, AgreementLine.class))
                .setMaxResults(WorkSource.MOST + 1).getResultList();
    }
}
