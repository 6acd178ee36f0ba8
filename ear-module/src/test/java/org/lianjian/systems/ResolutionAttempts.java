package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lianjian.agreements.boundary.AdditionDraft;
import org.lianjian.agreements.boundary.AgreementAddenda;
import org.lianjian.cooperation.boundary.ProjectDraft;
import org.lianjian.deliberations.boundary.ResolutionDetails;
import org.lianjian.deliberations.boundary.ResolutionFilter;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;

/** One attempt at each operation on resolutions, on the one of a world's running agreement, and at addenda of that agreement. */
@ApplicationScoped
public class ResolutionAttempts implements AttemptSource {

    private static final PageQuery PAGE = PageQuery.first(50);
    private static final String TEXT = "示例 补充约定";
    private static final long NOTHING = Long.MAX_VALUE - 10;

    @Inject
    AgreementAddenda addenda;

    @Inject
    Resolutions resolutions;

    @Inject
    Worlds worlds;

    @Inject
    Database database;

    @Inject
    OfficeClock clock;

    @Override
    public Map<Operation, Consumer<World>> all() {
        Map<Operation, Consumer<World>> attempts = new EnumMap<>(Operation.class);
        attempts.put(Operation.AGREEMENT_ADD_ADDENDUM, world -> addenda.add(RecordRef.latest(world.running()), addition()));
        attempts.put(Operation.RESOLUTION_LIST,
                world -> Attempts.demand(resolutions.list(ResolutionFilter.ofAgreement(world.running()), PAGE).items()));
        attempts.put(Operation.RESOLUTION_VIEW, world -> resolutions.get(of(world).id()));
        attempts.put(Operation.RESOLUTION_START, on(resolutions::start));
        attempts.put(Operation.RESOLUTION_CLAIM, on(ref -> resolutions.claim(ref, TEXT, List.of())));
        attempts.put(Operation.RESOLUTION_VERIFY, on(resolutions::verify));
        attempts.put(Operation.RESOLUTION_REOPEN, on(ref -> resolutions.reopen(ref, TEXT)));
        attempts.put(Operation.RESOLUTION_DEFER, on(ref -> resolutions.defer(ref, ResolutionRulesIT.deferral(clock.today().plusYears(1)))));
        attempts.put(Operation.RESOLUTION_BEAR_ADDENDUM,
                world -> resolutions.bearAddendum(of(world), ResolutionBirthsIT.addendum(world.running())));
        attempts.put(Operation.RESOLUTION_BEAR_ACTIVITY, world -> resolutions.bearActivity(of(world), worlds.activity(world.running())));
        attempts.put(Operation.RESOLUTION_BEAR_PROJECT, world -> resolutions.bearProject(of(world), project(world.running())));
        attempts.put(Operation.RESOLUTION_ADD_ADDENDUM, on(ref -> resolutions.addAddendum(ref, TEXT)));
        return attempts;
    }

    private Consumer<World> on(Function<RecordRef, ResolutionDetails> step) {
        return world -> step.apply(of(world));
    }

    private RecordRef of(World world) {
        return RecordRef.latest(database.texts("select id from resolution where agreement_id = ? order by id", world.running()).stream()
                .findFirst().map(Long::valueOf).orElse(NOTHING));
    }

    private static AdditionDraft addition() {
        AdditionDraft draft = new AdditionDraft();
        draft.setText(TEXT);
        return draft;
    }

    private static ProjectDraft project(long agreement) {
        ProjectDraft draft = new ProjectDraft();
        draft.setAgreementId(agreement);
        draft.setTitle(TEXT);
        return draft;
    }
}
