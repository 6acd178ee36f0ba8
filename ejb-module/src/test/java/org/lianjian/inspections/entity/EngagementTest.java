package org.lianjian.inspections.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianjian.inspections.boundary.EngagementState;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.steps.Occasion;

class EngagementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final Actor AUDITOR = new Actor(7L, "auditor", "审计员", List.of(), "");
    private static final Actor STRANGER = new Actor(8L, "other", "他人", List.of(), "");

    @Test
    void accessLastsFromItsFirstToItsLastDay() {
        Engagement engagement = Engagement.commission(content(TODAY.plusDays(1), LAST), on(TODAY));
        assertThat(engagement.isOpenOn(TODAY)).isFalse();
        assertThat(engagement.isOpenOn(TODAY.plusDays(1))).isTrue();
        assertThat(engagement.isOpenOn(LAST)).isTrue();
        assertThat(engagement.isOpenOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void accessEndsWithClosing() {
        Engagement engagement = Engagement.commission(content(TODAY, LAST), on(TODAY));
        engagement.close(" done ", on(TODAY));
        assertThat(engagement.getState()).isEqualTo(EngagementState.CLOSED);
        assertThat(engagement.getClosedReason()).isEqualTo("done");
        assertThat(engagement.isOpenOn(TODAY)).isFalse();
    }

    @Test
    void whatIsClosedDoesNotChange() {
        Engagement engagement = Engagement.commission(content(TODAY, LAST), on(TODAY));
        engagement.close("done", on(TODAY));
        assertThatThrownBy(() -> engagement.change(content(TODAY, LAST), on(TODAY))).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> engagement.close("again", on(TODAY))).isInstanceOf(RuleViolated.class);
    }

    @Test
    void onlyItsAuditorsWorkOnItAndOnlyWhileAccessLasts() {
        Engagement engagement = Engagement.commission(content(TODAY, LAST), on(TODAY));
        assertThat(engagement.isWorkedOnBy(AUDITOR, TODAY)).isTrue();
        assertThat(engagement.isWorkedOnBy(AUDITOR, LAST.plusDays(1))).isFalse();
        assertThat(engagement.isWorkedOnBy(STRANGER, TODAY)).isFalse();
        assertThatThrownBy(() -> engagement.demandOpen(on(LAST.plusDays(1)))).isInstanceOf(RuleViolated.class);
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        assertThatThrownBy(() -> Engagement.commission(content(LAST, TODAY), on(TODAY))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void accessThatIsOverCannotBeGiven() {
        assertThatThrownBy(() -> Engagement.commission(content(TODAY, LAST), on(LAST.plusDays(1)))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void onlyKindsOfRecordsThatAreAboutADayCanBeChosen() {
        EngagementContent content = new EngagementContent("示例", null, Set.of(new ScopeTownship("330784114000", "花街镇")),
                Set.of(RecordKind.EVENT), TODAY, LAST, List.of(new NamedAuditor(7, "auditor", "审计员")), TODAY, LAST);
        assertThatThrownBy(() -> Engagement.commission(content, on(TODAY))).isInstanceOf(InvalidInput.class);
    }

    private static EngagementContent content(LocalDate accessFrom, LocalDate accessTo) {
        return new EngagementContent("示例 年度审计", null, Set.of(new ScopeTownship("330784114000", "花街镇")), Set.of(RecordKind.ACTIVITY),
                LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), List.of(new NamedAuditor(7, "auditor", "审计员")), accessFrom, accessTo);
    }

    private static Occasion on(LocalDate day) {
        return new Occasion(new Actor(1L, "city", "市级经办", List.of(), ""), Instant.parse("2026-03-02T01:00:00Z"), day);
    }
}
