package org.lianjian.exchange.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.errors.Violation;

class RecordFaultsTest {

    private static final SheetRow FIRST = new SheetRow(7, Map.of());
    private static final SheetRow SECOND = new SheetRow(8, Map.of());
    private static final SheetRecord SHEET = new SheetRecord(List.of(FIRST, SECOND));

    @Test
    void aRecordWithoutFaultsDoesWhatItWouldDo() {
        assertThat(RecordFaults.of(SHEET).plan(Effect.CHANGED, "same")).isEqualTo(RecordPlan.of(Effect.CHANGED, "same"));
    }

    @Test
    void aWrongFieldIsToldAtItsColumn() {
        RecordFaults faults = RecordFaults.of(SHEET, Map.of("organizationId", "organization"));
        faults.addAll(List.of(Violation.of("organizationId", "a.key", "x"), Violation.of("title", "b.key")));
        assertThat(faults.plan(Effect.NEW, "it").faults()).extracting(CellFault::column).containsExactly("organization", "title");
        assertThat(faults.plan(Effect.NEW, "it").effect()).isEqualTo(Effect.REFUSED);
    }

    @Test
    void aFieldOfAFurtherRowIsToldThere() {
        RecordFaults faults = RecordFaults.of(SHEET, field -> new RecordFaults.Cell(SECOND, "measure"));
        faults.check(null, () -> {
            throw new InvalidInput("commitments[1].measure", "a.key");
        });
        assertThat(faults.plan(Effect.NEW, "it").faults()).containsExactly(new CellFault(8, "measure", "a.key", List.of(), List.of()));
    }

    @Test
    void aBrokenRuleIsToldWhereTheKindSays() {
        RecordFaults faults = RecordFaults.of(SHEET);
        faults.check("start", () -> {
            throw new RuleViolated(3, "a.rule", "x");
        });
        assertThat(faults.plan(Effect.NEW, "it").faults()).containsExactly(new CellFault(7, "start", "a.rule", List.of("x"), List.of()));
    }

    @Test
    void theSameFaultIsToldOnce() {
        RecordFaults faults = RecordFaults.of(SHEET);
        faults.add("title", "a.key");
        faults.add("title", "a.key");
        assertThat(faults.plan(Effect.NEW, "it").faults()).hasSize(1);
    }
}
