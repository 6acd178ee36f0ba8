package org.lianjian.activities.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.activities.boundary.ActivityFilter;
import org.lianjian.activities.boundary.ActivitySort;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.activities.boundary.LedgerTotals;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.reporting.boundary.Figure;

/** How many activities of this year somebody's scope has, and how many wait for review. */
@Dependent
class ActivityFigures {

    @Inject
    private ActivityQueries queries;

    @Inject
    private OfficeClock clock;

    List<Figure> of(Visibility reach) {
        if (reach.isNothing()) {
            return List.of();
        }
        LocalDate newYear = clock.today().withDayOfYear(1);
        LedgerTotals year = queries.totals(held(newYear, null), reach);
        LedgerTotals accepted = queries.totals(held(newYear, ActivityState.ACCEPTED), reach);
        return List.of(new Figure("activities.figure.thisYear", year.activities(), "/activities/list.xhtml?from=" + newYear),
                new Figure("activities.figure.accepted", accepted.activities(), "/activities/list.xhtml?state=ACCEPTED&from=" + newYear));
    }

    private static ActivityFilter held(LocalDate from, ActivityState state) {
        return new ActivityFilter(null, state, null, null, null, null, null, from, null, null, ActivitySort.HELD_LAST);
    }
}
