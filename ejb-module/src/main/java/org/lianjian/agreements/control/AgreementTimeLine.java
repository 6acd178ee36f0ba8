package org.lianjian.agreements.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.Where;
import org.lianjian.reporting.boundary.TimeLineEntry;
import org.lianjian.reporting.boundary.TimeLineKind;
import org.lianjian.reporting.boundary.TimeLinePage;
import org.lianjian.reporting.boundary.TimeLineSource;

/** The beginning and the end of each agreement of a pairing. */
@ApplicationScoped
public class AgreementTimeLine implements TimeLineSource {

    private static final List<AgreementState> ENDED = List.of(AgreementState.EXPIRED, AgreementState.TERMINATED, AgreementState.SUPERSEDED);

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public List<TimeLineEntry> entriesOf(Actor actor, TimeLinePage page) {
        Visibility reach = AgreementWork.reach(actor, Operation.AGREEMENT_LIST);
        Where begun = Parties.visible(reach).and("a.state <> :withdrawn", "withdrawn", AgreementState.WITHDRAWN);
        Where ended = Parties.visible(reach).and("a.state in :ended", "ended", ENDED);
        return Stream.concat(find(begun, TimeLineKind.AGREEMENT_BEGAN, "a.term.start", page),
                find(ended, TimeLineKind.AGREEMENT_ENDED, "a.term.effectiveEnd", page)).toList();
    }

    private Stream<TimeLineEntry> find(Where where, TimeLineKind kind, String day, TimeLinePage page) {
        where.and("a.pairingId = :pairing", "pairing", page.pairingId());
        page.narrow(where, kind, day, "a.id");
        return where.bind(entities.createQuery("select a.id, " + day + ", a.title, a.number, a.state from Agreement a" + where.text()
                        + " order by " + day + " desc, a.id desc", Object[].class)).setMaxResults(page.limit()).getResultStream()
                .map(row -> new TimeLineEntry(kind, (Long) row[0], (LocalDate) row[1], (String) row[2], (String) row[3], (AgreementState) row[4],
                        "agreements/view.xhtml?id=" + row[0]));
    }
}
