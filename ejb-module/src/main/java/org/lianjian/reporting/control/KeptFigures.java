package org.lianjian.reporting.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.SystemWork;
import org.lianjian.reporting.boundary.Figure;

/**
 * Figures that count at once are exact. Those that take longer (a city with a million activities) are kept for a hundred times as long as counting
 * took, and counted anew beside the requests: so counting for somebody never takes more than a hundredth of a processor, and only the first waits.
 */
@ApplicationScoped
public class KeptFigures {

    private static final Logger LOG = System.getLogger(KeptFigures.class.getName());
    private static final Duration AT_ONCE = Duration.ofMillis(200);
    private static final int AS_LONG_AS = 100;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_KEPT = 1_000;

    @Resource
    ManagedExecutorService executor;

    @Inject
    SystemWork system;

    @Inject
    CurrentActor current;

    private final Map<Whose, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<Whose, Kept> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Whose(Long accountId, List<Grant> grants) {
    }

    /** @param took how long counting took, in nanoseconds */
    private record Kept(List<Figure> figures, long countedAt, long took, boolean beingCounted) {

        boolean isTooOld(long now) {
            return now - countedAt > LONGEST.toNanos();
        }

        boolean isDue(long now) {
            return !beingCounted && now - countedAt > took * AS_LONG_AS;
        }
    }

    /** The figures of somebody, counted now or kept. */
    List<Figure> of(Actor actor, Supplier<List<Figure>> counting) {
        Whose whose = new Whose(actor.accountId(), actor.grants());
        Kept found = look(whose);
        if (found == null) {
            return count(whose, counting).figures();
        }
        if (found.isDue(System.nanoTime())) {
            executor.execute(() -> system.run("figures", () -> current.actingAs(actor, () -> recount(whose, counting))));
        }
        return found.figures();
    }

    /** What is kept; whoever finds it due takes it on to count it anew. */
    private synchronized Kept look(Whose whose) {
        Kept found = kept.get(whose);
        long now = System.nanoTime();
        if (found == null || found.isTooOld(now)) {
            return null;
        }
        if (found.isDue(now)) {
            kept.put(whose, new Kept(found.figures(), found.countedAt(), found.took(), true));
        }
        return found;
    }

    private Kept count(Whose whose, Supplier<List<Figure>> counting) {
        long start = System.nanoTime();
        List<Figure> figures = counting.get();
        Kept counted = new Kept(figures, System.nanoTime(), System.nanoTime() - start, false);
        keep(whose, counted);
        return counted;
    }

    private synchronized void keep(Whose whose, Kept counted) {
        if (counted.took() < AT_ONCE.toNanos()) {
            kept.remove(whose);
        } else {
            kept.put(whose, counted);
        }
    }

    private Kept recount(Whose whose, Supplier<List<Figure>> counting) {
        try {
            return count(whose, counting);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Figures cannot be counted: {0}", e.toString());
            forget(whose);
            return null;
        }
    }

    private synchronized void forget(Whose whose) {
        kept.remove(whose);
    }
}
