package org.lianjian.notices.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.platform.leases.DayStep;
import org.lianjian.platform.leases.DayWork;

/** Sends the digests of a day from the hour on that the settings name; what the mail server did not take is tried again within the hour. */
@ApplicationScoped
public class DigestCalendar implements DayWork {

    @Inject
    DigestRound round;

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public List<DayStep> steps(LocalDate today) {
        return List.of(new DayStep(() -> round.due(today), account -> round.send(account, today)));
    }
}
