package org.lianjian.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.time.OfficeClock;

/** Who is taking a list from this node: one at a time each, so that nobody's files starve the others. */
@ApplicationScoped
public class RunningExports {

    /** One that moved no row for so long is no longer running: its reader went away. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final Map<Long, Instant> lastMoved = new ConcurrentHashMap<>();

    @Inject
    OfficeClock clock;

    /**
     * Begins one.
     *
     * @throws RuleViolated if this person is taking another
     */
    void begin(long account) {
        Instant now = clock.now();
        Instant[] before = new Instant[1];
        lastMoved.compute(account, (key, moved) -> {
            before[0] = moved;
            return moved == null || moved.isBefore(now.minus(SILENCE)) ? now : moved;
        });
        if (before[0] != null && !before[0].isBefore(now.minus(SILENCE))) {
            throw new RuleViolated(null, "exchange.running");
        }
    }

    /** It is still moving. */
    void move(long account) {
        lastMoved.put(account, clock.now());
    }

    /** It ended. */
    void end(long account) {
        lastMoved.remove(account);
    }
}
