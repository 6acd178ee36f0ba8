package org.lianjian.cooperation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.lianjian.cooperation.boundary.MoneyKind;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.population.PopulationFilter;
import org.lianjian.platform.population.RecordLabel;
import org.lianjian.platform.population.RecordPopulation;
import org.lianjian.platform.population.SizedRecord;
import org.lianjian.platform.population.StateCode;

/** The projects of a scope; their size is what was paid, in whole units of the project's currency, so that drawing by size is by monetary unit. */
@ApplicationScoped
public class ProjectPopulation implements RecordPopulation {

    private static final String SIZED = "select a.id, (select sum(m.amount) from ProjectMoney m where m.project = a and m.kind = :paid"
            + " and m.currency = a.currency) from Project a";
    private static final String LABEL = "select new org.lianjian.platform.population.RecordLabel(a.id, a.key, a.title) from Project a"
            + " where a.id in :ids";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public RecordKind kind() {
        return RecordKind.PROJECT;
    }

    @Override
    public List<String> states() {
        return StateCode.all(ProjectState.class);
    }

    @Override
    public List<SizedRecord> after(PopulationFilter filter, long afterId, int limit) {
        Where where = ProjectPartners.visible(filter.scope()).with("paid", MoneyKind.PAID).after(Cursor.of(afterId), "a.id")
                .and("a.state = :state", "state", StateCode.of(ProjectState.class, filter.state()))
                .and("exists (select g.id from Agreement g where g.id = a.agreementId and g.kind = :kind)", "kind", filter.pairingKind());
        return where.bind(entities.createQuery(SIZED + where.text() + " order by a.id", Object[].class)).setMaxResults(limit).getResultStream()
                .map(row -> new SizedRecord((Long) row[0], wholeUnits((BigDecimal) row[1]))).toList();
    }

    private static long wholeUnits(BigDecimal paid) {
        return paid == null ? 0 : paid.max(BigDecimal.ZERO).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    @Override
    public List<RecordLabel> labels(Collection<Long> ids) {
        return entities.createQuery(LABEL, RecordLabel.class).setParameter("ids", ids).getResultList();
    }
}
