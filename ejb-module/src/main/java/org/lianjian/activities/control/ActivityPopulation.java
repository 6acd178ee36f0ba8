package org.lianjian.activities.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.population.PopulationFilter;
import org.lianjian.platform.population.RecordLabel;
import org.lianjian.platform.population.RecordPopulation;
import org.lianjian.platform.population.SizedRecord;
import org.lianjian.platform.population.StateCode;

/** The activities of a scope; their size is the head-count. */
@ApplicationScoped
public class ActivityPopulation implements RecordPopulation {

    private static final String SIZED = "select a.id, a.participants from Activity a";
    private static final String LABEL = "select new org.lianjian.platform.population.RecordLabel(a.id, a.key, a.title) from Activity a"
            + " where a.id in :ids";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public RecordKind kind() {
        return RecordKind.ACTIVITY;
    }

    @Override
    public List<String> states() {
        return StateCode.all(ActivityState.class);
    }

    @Override
    public List<SizedRecord> after(PopulationFilter filter, long afterId, int limit) {
        Where where = Partners.visible(filter.scope()).after(Cursor.of(afterId), "a.id")
                .and("a.state = :state", "state", StateCode.of(ActivityState.class, filter.state()))
                .and("a.late = :late", "late", filter.late())
                .and("exists (select g.id from Agreement g where g.id = a.agreementId and g.kind = :kind)", "kind", filter.pairingKind());
        return where.bind(entities.createQuery(SIZED + where.text() + " order by a.id", Object[].class)).setMaxResults(limit).getResultStream()
                .map(row -> new SizedRecord((Long) row[0], (Integer) row[1])).toList();
    }

    @Override
    public List<RecordLabel> labels(Collection<Long> ids) {
        return entities.createQuery(LABEL, RecordLabel.class).setParameter("ids", ids).getResultList();
    }
}
