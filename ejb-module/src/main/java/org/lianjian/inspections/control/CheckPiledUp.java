package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.inspections.boundary.FlagRule;
import org.lianjian.inspections.entity.FlagFinding;

/** Finds organisations for which many filings came in on their last day (invariant 5). One flag for each organisation and day. */
@Dependent
class CheckPiledUp implements FlagCheck {

    /** So many filings of one organisation on the last day are a pile. */
    static final int PILE = 5;

    private static final String SQL = """
            select concat(n.filed_for, ':', n.due_on) as mark, n.filed_for as organization_id, n.records, n.activity_id, n.records as f1,
                   n.due_on as f2
            from (select a.filed_for, a.due_on, a.id as activity_id, count(*) over (partition by a.filed_for, a.due_on) as records,
                         row_number() over (partition by a.filed_for, a.due_on order by a.id) as place
                  from (select distinct b.filed_for, b.due_on from activity b where b.id in (%s) and b.filed_for is not null) d
                  join activity a on a.filed_for = d.filed_for and a.due_on = d.due_on
                  where %s and %s = floor(extract(epoch from a.due_on) / %d)) n
            where n.records >= %d and n.place <= %d""".formatted(CHANGED, FILED, CheckDays.of("extract(epoch from a.filed_at)"),
            CheckDays.SECONDS, PILE, CheckQueries.MOST_RECORDS);

    @Inject
    private CheckQueries queries;

    @Override
    public FlagRule rule() {
        return FlagRule.PILED_UP;
    }

    @Override
    public List<FlagFinding> findings(CheckWindow window) {
        return queries.find(SQL, rule().facts(), window);
    }
}
