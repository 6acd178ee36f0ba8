package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.lianjian.agreements.boundary.AdditionDraft;
import org.lianjian.agreements.boundary.AgreementAddenda;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.records.RecordRef;

/** One attempt at each operation on addenda of agreements. */
@ApplicationScoped
public class ResolutionAttempts implements AttemptSource {

    private static final String TEXT = "示例 补充约定";

    @Inject
    AgreementAddenda addenda;

    @Override
    public Map<Operation, Consumer<World>> all() {
        Map<Operation, Consumer<World>> attempts = new EnumMap<>(Operation.class);
        attempts.put(Operation.AGREEMENT_ADD_ADDENDUM, world -> addenda.add(RecordRef.latest(world.running()), addition()));
        return attempts;
    }

    private static AdditionDraft addition() {
        AdditionDraft draft = new AdditionDraft();
        draft.setText(TEXT);
        return draft;
    }
}
