package org.lianjian.cooperation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.platform.leases.DayStep;
import org.lianjian.platform.leases.DayWork;

/** What the date brings about by itself: published needs and resources expire. */
@ApplicationScoped
public class ListingCalendar implements DayWork {

    @Inject
    DayOfAListing days;

    @Override
    public String name() {
        return "listing-calendar";
    }

    @Override
    public List<DayStep> steps(LocalDate today) {
        return List.of(new DayStep(() -> days.overBy(today), id -> days.end(id, today)));
    }
}
