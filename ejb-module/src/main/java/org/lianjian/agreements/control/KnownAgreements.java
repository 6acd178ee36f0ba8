package org.lianjian.agreements.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.config.QueryHints;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.persistence.Where;

/** The agreements within reach that sheets may mean: a fixed number of queries for a batch. */
@Dependent
class KnownAgreements {

    private static final int MOST_NUMBERS = 500;

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private Access access;

    /** Those that have one of these numbers, of ours or on paper. */
    List<Agreement> numbered(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : found(standing().and("a.number in :numbers or a.key in :numbers or a.paperNumber in :numbers",
                "numbers", Set.copyOf(numbers)));
    }

    /** Those of these kinds that begin on one of these days. */
    List<Agreement> beginning(Collection<String> kinds, Collection<LocalDate> days) {
        return kinds.isEmpty() || days.isEmpty() ? List.of()
                : found(standing().and("a.kind in :kinds", "kinds", Set.copyOf(kinds)).and("a.term.start in :days", "days", Set.copyOf(days)));
    }

    /** The numbers of the newest agreements, for suggestions. */
    List<String> numbers() {
        Where where = standing().and("a.number is not null");
        return where.bind(entities.createQuery("select a.number from Agreement a" + where.text() + " order by a.id desc", String.class))
                .setMaxResults(MOST_NUMBERS).getResultList();
    }

    private Where standing() {
        return Parties.visible(access.visible(Operation.AGREEMENT_VIEW)).and("a.state <> :withdrawn", "withdrawn", AgreementState.WITHDRAWN);
    }

    private List<Agreement> found(Where where) {
        return where.bind(entities.createQuery("select a from Agreement a" + where.text() + " order by a.id", Agreement.class))
                .setHint(QueryHints.BATCH, "a.parties").setHint(QueryHints.BATCH, "a.commitments").getResultList();
    }
}
