package org.lianjian.agreements.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.platform.leases.DayStep;
import org.lianjian.platform.leases.DayWork;

/**
 * What the date brings about by itself: signed agreements begin, running ones expire. Agreements begin before others expire, so that one whose
 * successor follows without a gap is superseded.
 */
@ApplicationScoped
public class AgreementCalendar implements DayWork {

    @Inject
    DayOfAnAgreement days;

    @Override
    public String name() {
        return "agreement-calendar";
    }

    @Override
    public List<DayStep> steps(LocalDate today) {
        return List.of(new DayStep(() -> days.beginningBy(today), id -> days.begin(id, today)),
                new DayStep(() -> days.overBy(today), id -> days.end(id, today)));
    }
}
