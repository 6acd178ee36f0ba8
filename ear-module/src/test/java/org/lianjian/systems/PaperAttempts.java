package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.lianjian.activities.boundary.PaperActivities;
import org.lianjian.organizations.boundary.DivisionDraft;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.access.Operation;

/** One attempt at each operation that there is for what offices have on sheets and on paper. */
@ApplicationScoped
public class PaperAttempts implements AttemptSource {

    @Inject
    Divisions divisions;

    @Inject
    PaperActivities activities;

    @Inject
    Worlds worlds;

    @Override
    public Map<Operation, Consumer<World>> all() {
        Map<Operation, Consumer<World>> attempts = new EnumMap<>(Operation.class);
        attempts.put(Operation.DIVISION_KEEP, world -> divisions.keep(village(world)));
        attempts.put(Operation.ACTIVITY_ENTER_FROM_PAPER, world -> activities.enter(worlds.activity(world.running())));
        return attempts;
    }

    private static DivisionDraft village(World world) {
        DivisionDraft draft = new DivisionDraft();
        draft.setCode(world.town().digits() + "299");
        draft.setName("示例村");
        draft.setValidFrom(LocalDate.of(2001, 1, 1));
        return draft;
    }
}
