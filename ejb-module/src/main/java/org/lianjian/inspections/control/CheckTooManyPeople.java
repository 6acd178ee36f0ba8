package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.inspections.boundary.FlagRule;
import org.lianjian.inspections.entity.FlagFinding;

/**
 * Finds filings with more people of an organisation than the register knows of: for joint organisation building, which is a matter of Party members,
 * more than the head-count of the Party organisation; for the other ways more than the newest population of the village's division. Where there is no
 * such figure nothing is flagged: an enterprise's staff is not in the register.
 */
@Dependent
class CheckTooManyPeople implements FlagCheck {

    /** The newest statistics that count the people of an organisation's division. */
    private static final String POPULATION = """
            from statistic t where t.division_code = o.division_code and t.indicator in ('户籍人口', '常住人口', '总人口', '人口', 'Population')
            and t.unit in ('人', 'people', 'persons') and not exists (select 1 from statistic later where later.division_code = t.division_code
            and later.indicator = t.indicator and later.as_of > t.as_of)""";

    private static final String FIGURES = """
            select a.id as activity_id, a.way, p.organization_id, p.headcount, o.party_headcount, o.party_headcount_as_of,
                   (select max(t.as_of) %s) as counted_on, (select max(t.figure) %s) as population
            from activity a join activity_party p on p.activity_id = a.id join organization o on o.id = p.organization_id
            where a.id in (%s) and %s and p.headcount is not null""".formatted(POPULATION, POPULATION, CHANGED, FILED);

    private static final String SQL = """
            select concat(n.activity_id, ':', n.organization_id) as mark, n.organization_id, 1 as records, n.activity_id, n.headcount as f1,
                   cast(n.figure as bigint) as f2, case when n.ground = 'POPULATION' then n.counted_on else n.party_headcount_as_of end as f3,
                   n.ground as f4
            from (select f.*, case when f.by_party then f.party_headcount else f.population end as figure,
                         case when f.by_party then 'MEMBERS' else 'POPULATION' end as ground
                  from (select g.*, (g.way = 'JOINT_ORGANISATION_BUILDING' and g.party_headcount is not null) as by_party
                        from (%s) g) f) n
            where n.headcount > n.figure""".formatted(FIGURES);

    @Inject
    private CheckQueries queries;

    @Override
    public FlagRule rule() {
        return FlagRule.TOO_MANY_PEOPLE;
    }

    @Override
    public List<FlagFinding> findings(CheckWindow window) {
        return queries.find(SQL, List.of("headcount", "figure", "asOf", "ground"), window);
    }
}
