package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.deliberations.boundary.BoardColumn;
import org.lianjian.deliberations.boundary.ClosureRate;
import org.lianjian.deliberations.boundary.ResolutionFilter;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.reporting.boundary.Figure;

/** How many resolutions of somebody's scope are overdue, and how much of what fell due this year was closed on time. */
@Dependent
class ResolutionFigures {

    @Inject
    private ResolutionQueries queries;

    @Inject
    private OfficeClock clock;

    List<Figure> of(Visibility reach) {
        if (reach.isNothing()) {
            return List.of();
        }
        LocalDate today = clock.today();
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("resolutions.figure.overdue", queries.count(ResolutionFilter.any().in(BoardColumn.OVERDUE), reach),
                "/resolutions/list.xhtml?column=OVERDUE"));
        ClosureRate rate = queries.closure(ResolutionFilter.any(), reach, today.withDayOfYear(1), today);
        if (rate.percent() != null) {
            figures.add(new Figure("resolutions.figure.closureRate", rate.percent(), "/resolutions/board.xhtml"));
        }
        return figures;
    }
}
