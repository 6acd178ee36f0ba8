package org.lianjian.agreements.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.Where;
import org.lianjian.reporting.boundary.DateKind;
import org.lianjian.reporting.boundary.DateSource;
import org.lianjian.reporting.boundary.DatedItem;

/** The last days of running agreements, and the days by which the own organisation's promises are to be kept. */
@ApplicationScoped
public class AgreementDates implements DateSource {

    private static final Set<Long> NOBODY = Set.of(-1L);
    private static final List<AgreementState> RUNNING = List.of(AgreementState.ACTIVE, AgreementState.SUSPENDED);
    private static final String LINK = "agreements/view.xhtml?id=";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public List<DatedItem> datesFor(Actor actor, LocalDate first, LocalDate last) {
        Visibility reach = AgreementWork.reach(actor, Operation.AGREEMENT_DRAFT);
        if (reach.isNothing()) {
            return List.of();
        }
        List<DatedItem> dates = new ArrayList<>(ends(reach, first, last));
        dates.addAll(promises(actor, reach, first, last));
        return dates;
    }

    private List<DatedItem> ends(Visibility reach, LocalDate first, LocalDate last) {
        Where where = Parties.visible(reach).and("a.state in :running", "running", RUNNING)
                .and("a.term.effectiveEnd >= :first", "first", first).and("a.term.effectiveEnd <= :last", "last", last);
        return where.bind(entities.createQuery("select a.id, a.title, a.number, a.term.effectiveEnd from Agreement a" + where.text()
                        + " order by a.term.effectiveEnd, a.id", Object[].class)).setMaxResults(MOST).getResultStream()
                .map(row -> DatedItem.wholeDay(DateKind.AGREEMENT_END, (Long) row[0], (String) row[1], (String) row[2], (LocalDate) row[3],
                        LINK + row[0])).toList();
    }

    private List<DatedItem> promises(Actor actor, Visibility reach, LocalDate first, LocalDate last) {
        Where where = Parties.visible(reach).and("a.state = :active", "active", AgreementState.ACTIVE).and("c.done < c.target")
                .and("c.due >= :first", "first", first).and("c.due <= :last", "last", last)
                .and("c.organizationId in :own or " + Parties.some(bodiesOf(reach) + " and (c.organizationId is null or c.organizationId ="
                        + " p.organizationId)")).with("own", own(actor));
        bind(where, actor, reach);
        return where.bind(entities.createQuery("select c.id, c.measure, a.number, c.due, a.id from AgreementCommitment c join c.agreement a"
                        + where.text() + " order by c.due, c.id", Object[].class)).setMaxResults(MOST).getResultStream()
                .map(row -> DatedItem.wholeDay(DateKind.COMMITMENT_DUE, (Long) row[0], (String) row[1], (String) row[2], (LocalDate) row[3],
                        LINK + row[4])).toList();
    }

    /** The parties that the person acts for: the own organisation, or the bodies of the own township. */
    private static String bodiesOf(Visibility reach) {
        return reach.divisionPrefixes().isEmpty() ? "(p.organizationId in :own)"
                : "(p.organizationId in :own or p.bodyLevel = :level and substring(p.townshipCode, 1, 9) in :townships)";
    }

    private static void bind(Where where, Actor actor, Visibility reach) {
        if (!reach.divisionPrefixes().isEmpty()) {
            where.with("level", BodyLevel.TOWNSHIP).with("townships", reach.divisionPrefixes());
        }
        where.with("own", own(actor));
    }

    private static Set<Long> own(Actor actor) {
        return actor.organizationIds().isEmpty() ? NOBODY : actor.organizationIds();
    }
}
