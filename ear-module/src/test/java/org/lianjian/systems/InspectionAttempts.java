package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lianjian.inspections.boundary.EngagementFilter;
import org.lianjian.inspections.boundary.Engagements;
import org.lianjian.inspections.boundary.PaperDraft;
import org.lianjian.inspections.boundary.PaperResult;
import org.lianjian.inspections.boundary.Samples;
import org.lianjian.inspections.boundary.WorkingPapers;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;

/** One attempt at each operation on engagements, samples and working papers. */
@ApplicationScoped
public class InspectionAttempts implements AttemptSource {

    @Inject
    Office office;

    @Inject
    Worlds worlds;

    @Inject
    Engagements engagements;

    @Inject
    Samples samples;

    @Inject
    WorkingPapers papers;

    @Override
    public Map<Operation, Consumer<World>> all() {
        Map<Operation, Consumer<World>> attempts = new EnumMap<>(Operation.class);
        attempts.put(Operation.ENGAGEMENT_LIST, world -> Attempts.demand(
                engagements.list(EngagementFilter.any(), PageQuery.first(50)).items().stream()
                        .filter(row -> row.id() == world.engagement()).toList()));
        attempts.put(Operation.ENGAGEMENT_VIEW, world -> engagements.get(world.engagement()));
        attempts.put(Operation.ENGAGEMENT_COMMISSION, world -> engagements.commission(worlds.engagementOf(world.town(), spareAuditor())));
        attempts.put(Operation.ENGAGEMENT_CHANGE,
                world -> engagements.change(RecordRef.latest(world.engagement()), worlds.engagementOf(world.town(), spareAuditor())));
        attempts.put(Operation.SAMPLE_VIEW, world -> papers.get(world.paper()));
        attempts.put(Operation.SAMPLE_DRAW, world -> samples.draw(world.engagement(), worlds.sample()));
        attempts.put(Operation.PAPER_WRITE, world -> papers.write(RecordRef.latest(world.paper()), paper(), List.of()));
        attempts.put(Operation.ENGAGEMENT_CLOSE, world -> engagements.close(RecordRef.latest(world.engagement()), "示例 原因"));
        return attempts;
    }

    private static PaperDraft paper() {
        PaperDraft draft = new PaperDraft();
        draft.setResult(PaperResult.SATISFACTORY);
        return draft;
    }

    private String spareAuditor() {
        return office.newAccount().username();
    }
}
