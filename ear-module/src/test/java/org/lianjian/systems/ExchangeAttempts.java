package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lianjian.exchange.boundary.Imports;
import org.lianjian.exchange.boundary.ListExports;
import org.lianjian.exchange.boundary.ListFormat;
import org.lianjian.platform.access.Operation;

/** One attempt at each operation on sheets that come in and go out. */
@ApplicationScoped
public class ExchangeAttempts implements AttemptSource {

    @Inject
    ListExports exports;

    @Inject
    Imports imports;

    /** The attempts by operation. */
    @Override
    public Map<Operation, Consumer<World>> all() {
        Map<Operation, Consumer<World>> attempts = new EnumMap<>(Operation.class);
        attempts.put(Operation.LIST_EXPORT, world -> exports.begin("organizations", ListFormat.CSV, List.of(), null));
        attempts.put(Operation.SHEET_IMPORT, world -> imports.kinds());
        return attempts;
    }
}
