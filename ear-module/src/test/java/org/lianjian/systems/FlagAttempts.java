package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import org.lianjian.inspections.boundary.Dossiers;
import org.lianjian.inspections.boundary.FlagFilter;
import org.lianjian.inspections.boundary.Flags;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;

/** One attempt at each operation on flags and audit files. */
@ApplicationScoped
public class FlagAttempts implements AttemptSource {

    @Inject
    Dossiers dossiers;

    @Inject
    Flags flags;

    @Override
    public Map<Operation, Consumer<World>> all() {
        return Map.of(
                Operation.DOSSIER_VIEW, world -> dossiers.of(world.running()),
                Operation.FLAG_LIST, world -> Attempts.demand(flags.list(FlagFilter.of(world.running()), PageQuery.first(50)).items()),
                Operation.FLAG_CHECK, world -> flags.check(),
                Operation.FLAG_DISMISS, world -> flags.dismiss(RecordRef.latest(Worlds.flagOn(world.activity())), "示例 原因"));
    }
}
