package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import org.lianjian.audit.boundary.LogExports;
import org.lianjian.audit.boundary.TransparencyLog;
import org.lianjian.audit.boundary.Verifications;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.tlog.Tile;

/** One attempt at each operation on the transparency log. */
@ApplicationScoped
public class LogAttempts implements AttemptSource {

    @Inject
    TransparencyLog log;

    @Inject
    LogExports exports;

    @Inject
    Verifications verifications;

    @Override
    public Map<Operation, Consumer<World>> all() {
        return Map.of(Operation.LOG_VIEW, world -> log.status(),
                Operation.LOG_ENTRIES, world -> log.entries(new Tile(Tile.ENTRIES, 0, 1)),
                Operation.LOG_EXPORT, world -> exports.begin(),
                Operation.LOG_VERIFY, world -> verifications.recent(),
                Operation.LOG_WITNESS, world -> log.witness());
    }
}
