package org.lianjian.agreements.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.agreements.boundary.PairingDetails;
import org.lianjian.agreements.boundary.Pairings;
import org.lianjian.agreements.entity.Pairing;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.reporting.boundary.TimeLineEntry;
import org.lianjian.reporting.boundary.TimeLines;

/** Pairings to be read: whoever may see one of its agreements may see the pairing (invariant 15). */
@Stateless
public class PairingsBean implements Pairings {

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private AgreementQueries queries;

    @Inject
    private AgreementStore store;

    @Inject
    private TimeLines lines;

    @Override
    @Allowed(Operation.AGREEMENT_VIEW)
    public PairingDetails get(long id) {
        List<AgreementRow> agreements = agreementsOf(id);
        Pairing pairing = entities.find(Pairing.class, id);
        return new PairingDetails(id, pairing.getKey(), pairing.getKind(), pairing.getState(),
                AgreementView.parties(store.agreement(agreements.get(0).id())), agreements);
    }

    @Override
    @Allowed(Operation.AGREEMENT_VIEW)
    public Slice<TimeLineEntry> timeLine(long id, PageQuery page) {
        return lines.of(id, agreementsOf(id).stream().map(AgreementRow::id).collect(Collectors.toSet()), page);
    }

    private List<AgreementRow> agreementsOf(long pairingId) {
        List<AgreementRow> agreements = queries.ofPairing(pairingId, access.visible(Operation.AGREEMENT_VIEW));
        if (agreements.isEmpty()) {
            throw new NotFound("pairing", pairingId);
        }
        return agreements;
    }
}
