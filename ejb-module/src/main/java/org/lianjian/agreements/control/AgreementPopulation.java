package org.lianjian.agreements.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.population.PopulationFilter;
import org.lianjian.platform.population.RecordLabel;
import org.lianjian.platform.population.RecordPopulation;
import org.lianjian.platform.population.SizedRecord;
import org.lianjian.platform.population.StateCode;

/** The agreements of a scope; their size is the number of commitments. */
@ApplicationScoped
public class AgreementPopulation implements RecordPopulation {

    private static final String SIZED = "select new org.lianjian.platform.population.SizedRecord(a.id,"
            + " (select count(c) from AgreementCommitment c where c.agreement = a)) from Agreement a";
    private static final String LABEL = "select new org.lianjian.platform.population.RecordLabel(a.id, a.key, a.title) from Agreement a"
            + " where a.id in :ids";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public RecordKind kind() {
        return RecordKind.AGREEMENT;
    }

    @Override
    public List<String> states() {
        return StateCode.all(AgreementState.class);
    }

    @Override
    public List<SizedRecord> after(PopulationFilter filter, long afterId, int limit) {
        Where where = Parties.visible(filter.scope()).after(Cursor.of(afterId), "a.id")
                .and("a.state = :state", "state", StateCode.of(AgreementState.class, filter.state()))
                .and("a.kind = :kind", "kind", filter.pairingKind());
        return where.bind(entities.createQuery(SIZED + where.text() + " order by a.id", SizedRecord.class)).setMaxResults(limit).getResultList();
    }

    @Override
    public List<RecordLabel> labels(Collection<Long> ids) {
        return entities.createQuery(LABEL, RecordLabel.class).setParameter("ids", ids).getResultList();
    }
}
