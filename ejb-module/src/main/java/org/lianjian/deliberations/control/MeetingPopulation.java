package org.lianjian.deliberations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.population.PopulationFilter;
import org.lianjian.platform.population.RecordLabel;
import org.lianjian.platform.population.RecordPopulation;
import org.lianjian.platform.population.SizedRecord;
import org.lianjian.platform.population.StateCode;

/** The meetings of a scope; their size is the number of resolutions. */
@ApplicationScoped
public class MeetingPopulation implements RecordPopulation {

    private static final String SIZED = "select new org.lianjian.platform.population.SizedRecord(m.id,"
            + " (select count(r) from Resolution r where r.meetingId = m.id)) from Meeting m";
    private static final String LABEL = "select new org.lianjian.platform.population.RecordLabel(m.id, m.key, m.title) from Meeting m"
            + " where m.id in :ids";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public RecordKind kind() {
        return RecordKind.MEETING;
    }

    @Override
    public List<String> states() {
        return StateCode.all(MeetingState.class);
    }

    @Override
    public List<SizedRecord> after(PopulationFilter filter, long afterId, int limit) {
        Where where = TakingPart.meetings(filter.scope()).after(Cursor.of(afterId), "m.id")
                .and("m.state = :state", "state", StateCode.of(MeetingState.class, filter.state()))
                .and("exists (select g.id from Agreement g where g.id = m.agreementId and g.kind = :kind)", "kind", filter.pairingKind());
        return where.bind(entities.createQuery(SIZED + where.text() + " order by m.id", SizedRecord.class)).setMaxResults(limit).getResultList();
    }

    @Override
    public List<RecordLabel> labels(Collection<Long> ids) {
        return entities.createQuery(LABEL, RecordLabel.class).setParameter("ids", ids).getResultList();
    }
}
