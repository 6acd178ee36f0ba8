package org.lianjian.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.audit.boundary.TrailOf;
import org.lianjian.platform.persistence.Where;

/** The events of several records, with one query for all of them. */
@Dependent
class SeveralTrails {

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    /** The newest of them, newest first. */
    List<TrailEntry> newest(TrailOf wanted, int limit) {
        if (wanted.records().isEmpty()) {
            return List.of();
        }
        Where where = conditions(wanted);
        return where.bind(entities.createQuery(TrailEntries.SELECT + where.text() + " order by e.occurredAt desc, e.id desc", Object[].class))
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE).setMaxResults(limit).getResultStream().map(TrailEntries::of).toList();
    }

    /** How many there are. */
    long count(TrailOf wanted) {
        if (wanted.records().isEmpty()) {
            return 0;
        }
        Where where = conditions(wanted);
        return where.bind(entities.createQuery("select count(e) from AuditRecord e" + where.text(), Long.class)).getSingleResult();
    }

    private static Where conditions(TrailOf wanted) {
        Where where = new Where();
        List<String> kinds = new ArrayList<>();
        for (Map.Entry<ObjectType, Set<Long>> records : wanted.records().entrySet()) {
            String kind = records.getKey().name();
            where.with("type" + kind, records.getKey()).with("ids" + kind, records.getValue());
            kinds.add("(e.objectType = :type" + kind + " and e.objectId in :ids" + kind + ")");
        }
        return where.and(String.join(" or ", kinds)).and("e.occurredAt >= :since", "since", wanted.since())
                .and("e.event in :events", "events", wanted.events().isEmpty() ? null : wanted.events());
    }
}
