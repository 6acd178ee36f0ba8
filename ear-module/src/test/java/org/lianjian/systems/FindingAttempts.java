package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.lianjian.inspections.boundary.ClaimDraft;
import org.lianjian.inspections.boundary.FindingFilter;
import org.lianjian.inspections.boundary.Findings;
import org.lianjian.inspections.boundary.ReopenDraft;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;

/** One attempt at each operation on findings. */
@ApplicationScoped
public class FindingAttempts implements AttemptSource {

    private static final String WORDS = "示例 说明";

    @Inject
    Findings findings;

    @Inject
    Worlds worlds;

    @Override
    public Map<Operation, Consumer<World>> all() {
        return Map.of(
                Operation.FINDING_LIST, this::list,
                Operation.FINDING_VIEW, world -> either(world, findings::get),
                Operation.FINDING_ISSUE, world -> findings.issue(worlds.finding(world.engagement(), world.enterprise())),
                Operation.FINDING_ACKNOWLEDGE, world -> either(world, id -> findings.acknowledge(RecordRef.latest(id), WORDS)),
                Operation.FINDING_CLAIM, world -> either(world, id -> findings.claim(RecordRef.latest(id), claim(), List.of())),
                Operation.FINDING_VERIFY, world -> either(world, id -> findings.verify(RecordRef.latest(id), WORDS)),
                Operation.FINDING_REOPEN, world -> either(world, id -> findings.reopen(RecordRef.latest(id), reopening())));
    }

    private void list(World world) {
        if (findings.list(FindingFilter.of(world.engagement()), PageQuery.first(5)).items().isEmpty()) {
            throw new NotFound("list", 0);
        }
    }

    /** A finding concerns one organisation: the enterprise's is tried first, then the village's. */
    private static void either(World world, LongConsumer attempt) {
        try {
            attempt.accept(world.finding());
        } catch (NotFound e) {
            attempt.accept(world.villageFinding());
        }
    }

    private static ClaimDraft claim() {
        ClaimDraft claim = new ClaimDraft();
        claim.setText(WORDS);
        claim.setWithoutEvidence(WORDS);
        return claim;
    }

    private ReopenDraft reopening() {
        ReopenDraft reopening = new ReopenDraft();
        reopening.setReason(WORDS);
        reopening.setDueOn(worlds.finding(0, 0).getDueOn());
        return reopening;
    }
}
