package org.lianjian.documents.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.platform.leases.DayStep;
import org.lianjian.platform.leases.DayWork;
import org.lianjian.platform.time.OfficeClock;

/** Clears up after nodes that died while a file came in, and after files that were given up: bytes that no file has go after a day. */
@ApplicationScoped
public class StoredFileCalendar implements DayWork {

    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final int AT_ONCE = 1000;

    @Inject
    ContentRegister register;

    @Inject
    OfficeClock clock;

    @Override
    public String name() {
        return "stored-files";
    }

    @Override
    public List<DayStep> steps(LocalDate today) {
        Instant untouchedSince = clock.now().minus(PATIENCE);
        return List.of(new DayStep(() -> register.orphans(untouchedSince, AT_ONCE), id -> register.remove(id, untouchedSince)));
    }
}
