package org.lianjian.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.platform.leases.DayStep;
import org.lianjian.platform.leases.DayWork;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.time.OfficeClock;

/** Forgets files that came in, and what was found in them, some time after; the events about them stay. */
@ApplicationScoped
public class ImportCalendar implements DayWork {

    private static final int AT_ONCE = 500;

    @Inject
    ImportBin bin;

    @Inject
    Settings settings;

    @Inject
    OfficeClock clock;

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public List<DayStep> steps(LocalDate today) {
        Instant oldest = clock.now().minus(Duration.ofDays(settings.importDays()));
        return List.of(new DayStep(() -> bin.before(oldest, AT_ONCE), bin::forget));
    }
}
