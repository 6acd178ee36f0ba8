package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.inspections.boundary.FlagRule;
import org.lianjian.inspections.entity.FlagFinding;

/** Finds people who confirmed more filings within a minute than anybody can have read. One flag for each person and day. */
@Dependent
class CheckHastyConfirmations implements FlagCheck {

    /** So many confirmations within {@link #SECONDS} seconds cannot have been read. */
    static final int MANY = 20;
    static final int SECONDS = 60;

    /** All that those confirmed around that time whose answers belong to changed activities; the change itself may be much later. */
    private static final String ANSWERS = """
            select n.given_by, n.activity_id, max(n.given_by_name) as who, max(extract(epoch from n.given_at)) as moment
            from (select r.given_by, min(r.given_at) as first_at, max(r.given_at) as last_at from activity_answer r
                  where r.activity_id in (%s) group by r.given_by) d
            join activity_answer n on n.given_by = d.given_by and n.given_at >= d.first_at - interval '1' day
                 and n.given_at <= d.last_at + interval '1' day
            where n.confirmed = true
            group by n.given_by, n.activity_id""".formatted(CHANGED);

    private static final String FROM_EACH = """
            select s.*, count(*) over (partition by s.given_by order by s.moment range between current row and %d following) as begun from (%s) s"""
            .formatted(SECONDS, ANSWERS);

    private static final String AROUND_EACH = """
            select q.*, max(q.begun) over (partition by q.given_by order by q.moment range between %d preceding and current row) as burst,
                   cast(%s as integer) as office_day from (%s) q""".formatted(SECONDS, CheckDays.of("q.moment"), FROM_EACH);

    private static final String SQL = """
            select concat(n.given_by, ':', n.office_day) as mark, cast(null as bigint) as organization_id, n.records, n.activity_id,
                   n.records as f1, date '1970-01-01' + n.office_day as f2, n.who as f3
            from (select w.*, count(*) over (partition by w.given_by, w.office_day) as records,
                         row_number() over (partition by w.given_by, w.office_day order by w.activity_id) as place
                  from (%s) w where w.burst >= %d) n
            where n.place <= %d""".formatted(AROUND_EACH, MANY, CheckQueries.MOST_RECORDS);

    @Inject
    private CheckQueries queries;

    @Override
    public FlagRule rule() {
        return FlagRule.HASTY_CONFIRMATIONS;
    }

    @Override
    public List<FlagFinding> findings(CheckWindow window) {
        return queries.find(SQL, rule().facts(), window);
    }
}
