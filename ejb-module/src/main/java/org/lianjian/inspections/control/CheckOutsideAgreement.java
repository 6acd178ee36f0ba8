package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.inspections.boundary.FlagRule;
import org.lianjian.inspections.entity.FlagFinding;

/**
 * Finds activities that were held on a day on which their agreement did not count (invariant 4). Filing demands it of the agreement as it is known
 * then; an agreement ended or suspended afterwards with effect from an earlier day is found here, and so are the activities of a changed agreement.
 */
@Dependent
class CheckOutsideAgreement implements FlagCheck {

    private static final String SQL = """
            select cast(a.id as varchar(20)) as mark, a.filed_for as organization_id, 1 as records, a.id as activity_id, a.held_on as f1,
                   g.term_start as f2, g.effective_end as f3
            from activity a join agreement g on g.id = a.agreement_id
            where a.id in (%s union select u.id from agreement h join activity u on u.agreement_id = h.id
                           where h.changed_at > ?1 and h.changed_at <= ?2)
            and %s
            and (g.activated_on is null or a.held_on < g.term_start or a.held_on > g.effective_end
                 or exists (select 1 from agreement_suspension s where s.agreement_id = g.id and s.suspended_from <= a.held_on
                            and (s.suspended_to is null or s.suspended_to >= a.held_on)))""".formatted(CHANGED, FILED);

    @Inject
    private CheckQueries queries;

    @Override
    public FlagRule rule() {
        return FlagRule.OUTSIDE_AGREEMENT;
    }

    @Override
    public List<FlagFinding> findings(CheckWindow window) {
        return queries.find(SQL, rule().facts(), window);
    }
}
