package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.inspections.boundary.FlagRule;
import org.lianjian.inspections.entity.FlagFinding;

/** Finds files that are evidence of more than one filing, by their digest. One flag for each file. */
@Dependent
class CheckSameEvidence implements FlagCheck {

    private static final String SQL = """
            select n.sha256 as mark, cast(null as bigint) as organization_id, n.records, n.activity_id, n.records as f1, n.sha256 as f2
            from (select f.sha256, f.activity_id, count(*) over (partition by f.sha256) as records,
                         row_number() over (partition by f.sha256 order by f.activity_id) as place
                  from (select distinct g.sha256, a.id as activity_id
                        from (select distinct t.sha256 from activity_evidence e join attachment t on t.id = e.attachment_id
                              where e.activity_id in (%s)) d
                        join attachment g on g.sha256 = d.sha256
                        join activity_evidence v on v.attachment_id = g.id
                        join activity a on a.id = v.activity_id
                        where %s) f) n
            where n.records > 1 and n.place <= %d""".formatted(CHANGED, FILED, CheckQueries.MOST_RECORDS);

    @Inject
    private CheckQueries queries;

    @Override
    public FlagRule rule() {
        return FlagRule.SAME_EVIDENCE;
    }

    @Override
    public List<FlagFinding> findings(CheckWindow window) {
        return queries.find(SQL, rule().facts(), window);
    }
}
