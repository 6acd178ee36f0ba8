package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lianjian.cooperation.boundary.CompletionDraft;
import org.lianjian.cooperation.boundary.NoteDraft;
import org.lianjian.cooperation.boundary.ProjectFilter;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;

/** One attempt at each operation on projects: on the one that {@link Worlds} proposes under the running agreement. */
@ApplicationScoped
public class ProjectAttempts implements AttemptSource {

    private static final String WORDS = "示例 说明";

    @Inject
    Projects projects;

    @Inject
    Undertakings undertakings;

    @Inject
    Database database;

    @Override
    public Map<Operation, Consumer<World>> all() {
        Map<Operation, Consumer<World>> attempts = new EnumMap<>(Operation.class);
        attempts.put(Operation.PROJECT_LIST, this::list);
        attempts.put(Operation.PROJECT_VIEW, world -> projects.get(ref(world).id()));
        attempts.put(Operation.PROJECT_PROPOSE, world -> projects.propose(undertakings.plan(world.running(), world.enterprise())));
        attempts.put(Operation.PROJECT_AGREE, world -> projects.agree(ref(world)));
        attempts.put(Operation.PROJECT_START, world -> projects.start(ref(world)));
        attempts.put(Operation.PROJECT_REPORT, world -> projects.note(ref(world), note(), List.of()));
        attempts.put(Operation.PROJECT_ENTER_MONEY, world -> projects.reverse(ref(world), 1, WORDS));
        attempts.put(Operation.PROJECT_COMPLETE, world -> projects.complete(ref(world), completion(), List.of()));
        attempts.put(Operation.PROJECT_ACCEPT, world -> projects.accept(ref(world)));
        attempts.put(Operation.PROJECT_RETURN, world -> projects.returnIt(ref(world), WORDS));
        attempts.put(Operation.PROJECT_ABANDON, world -> projects.abandon(ref(world), WORDS));
        attempts.put(Operation.PROJECT_ADD_ADDENDUM, world -> projects.addAddendum(ref(world), WORDS));
        return attempts;
    }

    private void list(World world) {
        if (projects.list(ProjectFilter.of(world.running()), PageQuery.first(5)).items().isEmpty()) {
            throw new NotFound("list", 0);
        }
    }

    /** The first project under the running agreement; an unknown one where there is none. */
    private RecordRef ref(World world) {
        return RecordRef.latest(database.texts("select min(id) from project where agreement_id = ?", world.running()).stream()
                .filter(id -> id != null && !id.isBlank()).map(Long::valueOf).findFirst().orElse(world.running()));
    }

    private static NoteDraft note() {
        NoteDraft note = new NoteDraft();
        note.setText(WORDS);
        return note;
    }

    private static CompletionDraft completion() {
        CompletionDraft completion = new CompletionDraft();
        completion.setOutcome(WORDS);
        return completion;
    }
}
