package org.lianjian.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExtentTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);
    private static final String TOWN = "330784114000";

    private final Extent activities = new Extent(Set.of(RecordKind.ACTIVITY), FROM, TO);
    private final Grant limited = Grant.ofTownship(Role.AUDITOR, TOWN, activities);

    @Test
    void aRecordThatSharesADayWithThePeriodIsWithin() {
        assertThat(activities.covers(RecordKind.ACTIVITY, Span.of(FROM))).isTrue();
        assertThat(activities.covers(RecordKind.ACTIVITY, Span.of(TO))).isTrue();
        assertThat(activities.covers(RecordKind.ACTIVITY, new Span(FROM.minusYears(2), FROM))).isTrue();
        assertThat(activities.covers(RecordKind.ACTIVITY, new Span(FROM.minusYears(2), TO.plusYears(2)))).isTrue();
    }

    @Test
    void aRecordOfOtherDaysIsNot() {
        assertThat(activities.covers(RecordKind.ACTIVITY, Span.of(FROM.minusDays(1)))).isFalse();
        assertThat(activities.covers(RecordKind.ACTIVITY, Span.of(TO.plusDays(1)))).isFalse();
    }

    @Test
    void aRecordOfAnotherKindOrWithoutADayIsNot() {
        assertThat(activities.covers(RecordKind.AGREEMENT, Span.of(FROM))).isFalse();
        assertThat(activities.covers(RecordKind.ACTIVITY, null)).isFalse();
        assertThat(activities.covers(null, Span.of(FROM))).isFalse();
    }

    @Test
    void theOrganisationsComeAlong() {
        assertThat(activities.covers(RecordKind.ORGANIZATION, null)).isTrue();
    }

    @Test
    void aLimitedGrantCoversNothingOutsideItsTownship() {
        assertThat(limited.covers(RecordKind.ACTIVITY, activityIn(TOWN))).isTrue();
        assertThat(limited.covers(RecordKind.ACTIVITY, activityIn("330784115000"))).isFalse();
    }

    @Test
    void aLimitedGrantNeverCountsWhereNobodySaysWhatTheRecordIs() {
        assertThat(limited.covers(activityIn(TOWN))).isFalse();
        assertThat(Grant.ofTownship(Role.AUDITOR, TOWN).covers(activityIn(TOWN))).isTrue();
    }

    @Test
    void aLimitedGrantServesToReadWhatItNames() {
        assertThat(limited.serves(Operation.ACTIVITY_VIEW)).isTrue();
        assertThat(limited.serves(Operation.AGREEMENT_VIEW)).isFalse();
        assertThat(limited.serves(Operation.ORGANIZATION_LIST)).isTrue();
        assertThat(limited.serves(Operation.AUDIT_READ)).isTrue();
        assertThat(limited.serves(Operation.STATISTIC_VIEW)).isFalse();
        assertThat(limited.serves(Operation.ENGAGEMENT_VIEW)).isFalse();
    }

    @Test
    void aListShowsTheUnionOfWhatTheGrantsReach() {
        Visibility both = Visibility.of(List.of(limited, Grant.ofTownship(Role.AUDITOR, "330784115000")));
        assertThat(both.divisionPrefixes()).containsExactly("330784115");
        assertThat(both.limits()).containsExactly(new Visibility.Limit("330784114", activities));
        assertThat(both.allDivisionPrefixes()).containsExactly("330784114", "330784115");
        assertThat(both.isNothing()).isFalse();
    }

    @Test
    void aPermissionAsksForKindAndDay() {
        Access access = accessOf(limited);
        assertThat(access.permits(Operation.ACTIVITY_VIEW, activityIn(TOWN))).isTrue();
        assertThat(access.permits(Operation.ACTIVITY_VIEW, new RecordScope(Set.of(), Set.of(TOWN), Span.of(TO.plusDays(1))))).isFalse();
        assertThat(access.permits(Operation.AGREEMENT_VIEW, activityIn(TOWN))).isFalse();
        assertThat(access.permitsUnlimited(Operation.ACTIVITY_VIEW, activityIn(TOWN))).isFalse();
        assertThat(access.visible(Operation.AGREEMENT_LIST).isNothing()).isTrue();
    }

    private static RecordScope activityIn(String township) {
        return new RecordScope(Set.of(1L), Set.of(township), Span.of(FROM));
    }

    private static Access accessOf(Grant... grants) {
        Access access = new Access();
        access.current = new CurrentActor();
        access.current.become(new Actor(1L, "auditor", "Auditor", List.of(grants), ""));
        return access;
    }
}
