package org.lianjian.exchange.control;

import java.util.EnumMap;
import java.util.Map;
import org.lianjian.exchange.boundary.Effect;
import org.lianjian.exchange.boundary.ImportCounts;

/** Counts records by what becomes of them. */
final class Tally {

    private final Map<Effect, Long> counts = new EnumMap<>(Effect.class);

    void add(Effect effect) {
        counts.merge(effect, 1L, Long::sum);
    }

    ImportCounts counts(long examples) {
        return new ImportCounts(of(Effect.NEW), of(Effect.CHANGED), of(Effect.UNCHANGED), of(Effect.REFUSED), examples);
    }

    private long of(Effect effect) {
        return counts.getOrDefault(effect, 0L);
    }
}
