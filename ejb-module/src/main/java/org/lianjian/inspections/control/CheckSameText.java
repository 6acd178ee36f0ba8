package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import org.lianjian.inspections.boundary.FlagRule;
import org.lianjian.inspections.entity.CheckedText;
import org.lianjian.inspections.entity.FlagFinding;
import org.lianjian.inspections.entity.SameText;

/** Finds filings that tell the same outcome in the same words. One flag for each text. */
@Dependent
class CheckSameText implements FlagCheck {

    /** So many filings with the same text are flagged; two may well be one event in two villages. */
    static final int MANY = 3;

    private static final String SQL = """
            select n.digest as mark, cast(null as bigint) as organization_id, n.records, n.activity_id, n.records as f1
            from (select x.digest, x.activity_id, count(*) over (partition by x.digest) as records,
                         row_number() over (partition by x.digest order by x.activity_id) as place
                  from (select distinct b.digest from inspection_text b where b.activity_id in (%s)) d
                  join inspection_text x on x.digest = d.digest
                  join activity a on a.id = x.activity_id
                  where %s) n
            where n.records >= %d and n.place <= %d""".formatted(CHANGED, FILED, MANY, CheckQueries.MOST_RECORDS);

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private CheckQueries queries;

    @Override
    public FlagRule rule() {
        return FlagRule.SAME_TEXT;
    }

    @Override
    public List<FlagFinding> findings(CheckWindow window) {
        digestAnew(window);
        return queries.find(SQL, rule().facts(), window);
    }

    private void digestAnew(CheckWindow window) {
        Timestamp after = Timestamp.from(window.after());
        Timestamp until = Timestamp.from(window.until());
        entities.createNativeQuery("delete from inspection_text where activity_id in (" + CHANGED + ")")
                .setParameter(1, after).setParameter(2, until).executeUpdate();
        List<?> texts = entities.createNativeQuery("select a.id, a.outcome from activity a where a.id in (" + CHANGED + ") and " + FILED)
                .setParameter(1, after).setParameter(2, until).getResultList();
        texts.stream().map(Object[].class::cast).forEach(row -> SameText.digest((String) row[1])
                .ifPresent(digest -> entities.persist(new CheckedText(((Number) row[0]).longValue(), digest))));
        entities.flush();
    }
}
