package org.lianjian.activities.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianjian.activities.entity.AnActivity.DAY;
import static org.lianjian.activities.entity.AnActivity.ENTERPRISE;
import static org.lianjian.activities.entity.AnActivity.IN_TIME;
import static org.lianjian.activities.entity.AnActivity.OFFICIAL;
import static org.lianjian.activities.entity.AnActivity.THIRD;
import static org.lianjian.activities.entity.AnActivity.VILLAGE;
import static org.lianjian.activities.entity.AnActivity.agreement;
import static org.lianjian.activities.entity.AnActivity.content;
import static org.lianjian.activities.entity.AnActivity.filed;
import static org.lianjian.activities.entity.AnActivity.held;
import static org.lianjian.activities.entity.AnActivity.on;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.steps.Occasion;

/** The way of an activity from the plan to the archive (DOMAIN.md §3). */
class ActivityLifeCycleTest {

    @Test
    void itIsConfirmedOnceEveryPartnerThatTookPartHasConfirmed() {
        Activity activity = filed();

        activity.confirm(IN_TIME, on(DAY, VILLAGE));
        assertThat(activity.getState()).isEqualTo(ActivityState.FILED);
        assertThat(activity.isUnconfirmed()).isTrue();

        activity.confirm(IN_TIME, on(DAY, THIRD));
        assertThat(activity.getState()).isEqualTo(ActivityState.CONFIRMED);
        assertThat(activity.isUnconfirmed()).isFalse();
    }

    @Test
    void aPartnerWithNobodyThereIsNotAwaited() {
        Activity activity = AnActivity.file(held(content(5, 5, 0)));

        activity.confirm(IN_TIME, on(DAY, VILLAGE));

        assertThat(activity.getState()).isEqualTo(ActivityState.CONFIRMED);
    }

    @Test
    void oneObjectionMakesItDisputedUntilItIsTakenBack() {
        Activity activity = filed();
        activity.confirm(IN_TIME, on(DAY, THIRD));

        activity.dispute("人数不符", IN_TIME, on(DAY, VILLAGE));
        assertThat(activity.getState()).isEqualTo(ActivityState.DISPUTED);
        refused(null, () -> activity.accept(IN_TIME, on(DAY, OFFICIAL)));

        activity.confirm(IN_TIME, on(DAY, VILLAGE));
        assertThat(activity.getState()).isEqualTo(ActivityState.CONFIRMED);
    }

    @Test
    void silenceIsReviewedInGoodTimeAndStaysUnconfirmed() {
        Activity activity = filed();
        refused(null, () -> activity.accept(IN_TIME, on(IN_TIME.answersBy(), OFFICIAL)));

        activity.accept(IN_TIME, on(IN_TIME.answersBy().plusDays(1), OFFICIAL));

        assertThat(activity.getState()).isEqualTo(ActivityState.ACCEPTED);
        assertThat(activity.isUnconfirmed()).isTrue();
    }

    @Test
    void nobodyConfirmsTheirOwnFiling() {
        refused(7, () -> filed().confirm(IN_TIME, on(DAY, ENTERPRISE)));
        refused(7, () -> filed().confirm(IN_TIME, on(DAY, OFFICIAL)));
    }

    @Test
    void theMunicipalLevelReviewsWhatItDecides() {
        Activity activity = Activity.plan(content(5, 5, 5), agreement(true, DecidingLevel.MUNICIPAL), IN_TIME.filing(), on(DAY, ENTERPRISE));
        activity.hold(DAY, agreement(true, DecidingLevel.MUNICIPAL), IN_TIME, on(DAY, ENTERPRISE));
        AnActivity.file(activity);

        refused(6, () -> activity.returnIt("请补充", IN_TIME, on(DAY, OFFICIAL)));
        activity.returnIt("请补充", IN_TIME, on(DAY, AnActivity.CITY));
        assertThat(activity.getState()).isEqualTo(ActivityState.RETURNED);
    }

    @Test
    void filingAnewAsksThePartnersAnewAndKeepsTheNumber() {
        Activity activity = filed();
        activity.confirm(IN_TIME, on(DAY, VILLAGE));
        activity.returnIt("请补充", IN_TIME, on(DAY, OFFICIAL));
        refused(7, () -> activity.file(agreement(true, DecidingLevel.TOWNSHIP), IN_TIME, () -> null, on(DAY, VILLAGE)));

        AnActivity.file(activity);

        assertThat(activity.answers()).isEmpty();
        assertThat(activity.getKey()).isEqualTo("HD-1");
    }

    @Test
    void whatIsAcceptedChangesByAddendumOnly() {
        Activity activity = filed();
        activity.accept(IN_TIME, on(IN_TIME.answersBy().plusDays(1), OFFICIAL));

        refused(null, () -> activity.change(content(1, 1, 1), agreement(true, DecidingLevel.TOWNSHIP), IN_TIME, on(DAY, ENTERPRISE)));
        activity.addAddendum("人数应为 6 人", IN_TIME, on(DAY, ENTERPRISE));
        assertThat(activity.addenda()).hasSize(1);
    }

    @Test
    void theHeldDayLiesInAnAgreementThatCounted() {
        Activity planned = Activity.plan(content(5, 5, 5), agreement(true, DecidingLevel.TOWNSHIP), IN_TIME.filing(), on(DAY, ENTERPRISE));

        refused(4, () -> planned.hold(DAY, agreement(false, DecidingLevel.TOWNSHIP), IN_TIME, on(DAY, ENTERPRISE)));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> planned.hold(DAY.plusDays(1), agreement(true, DecidingLevel.TOWNSHIP), IN_TIME, on(DAY, ENTERPRISE)));
    }

    @Test
    void pastTheGracePeriodOnlyAnUnlockedOneIsFiled() {
        Activity activity = held();
        Occasion tooLate = on(IN_TIME.filing().lockedOn(), ENTERPRISE);
        refused(5, () -> activity.file(agreement(true, DecidingLevel.TOWNSHIP), IN_TIME, () -> null, tooLate));

        activity.unlock(IN_TIME, on(IN_TIME.filing().lockedOn(), OFFICIAL));

        assertThatExceptionOfType(InvalidInput.class).as("late, so a reason is needed")
                .isThrownBy(() -> activity.file(agreement(true, DecidingLevel.TOWNSHIP), IN_TIME, () -> null, tooLate));
    }

    @Test
    void oneSideAloneHoldsNoJointActivity() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> AnActivity.file(held(content(5, 0, 0))));
    }

    private static void refused(Integer invariant, ThrowingCallable step) {
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(step).satisfies(rule -> assertThat(rule.invariant()).isEqualTo(invariant));
    }
}
