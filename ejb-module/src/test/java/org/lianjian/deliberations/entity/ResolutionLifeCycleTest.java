package org.lianjian.deliberations.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianjian.deliberations.entity.AResolution.DUE;
import static org.lianjian.deliberations.entity.AResolution.FILES;
import static org.lianjian.deliberations.entity.AResolution.ISSUED;
import static org.lianjian.deliberations.entity.AResolution.OWNER;
import static org.lianjian.deliberations.entity.AResolution.PARTNER;
import static org.lianjian.deliberations.entity.AResolution.PROOF;
import static org.lianjian.deliberations.entity.AResolution.TOWNSHIP_OFFICIAL;
import static org.lianjian.deliberations.entity.AResolution.on;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lianjian.deliberations.boundary.OffspringKind;
import org.lianjian.deliberations.boundary.ResolutionState;
import org.lianjian.deliberations.boundary.ResolutionStep;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;

class ResolutionLifeCycleTest {

    @Test
    void itGoesFromOpenToVerified() {
        Resolution resolution = AResolution.ofTwo().open();
        assertThat(resolution.getState()).isEqualTo(ResolutionState.OPEN);
        resolution.start(on(ISSUED, OWNER));
        assertThat(resolution.getState()).isEqualTo(ResolutionState.IN_PROGRESS);
        resolution.claim(" " + PROOF, FILES, on(DUE, OWNER));
        assertThat(resolution.getState()).isEqualTo(ResolutionState.CLAIMED_DONE);
        resolution.verify(on(DUE.plusDays(9), PARTNER));
        assertThat(resolution.getState()).isEqualTo(ResolutionState.VERIFIED);
        assertThat(resolution.getClosedOn()).isEqualTo(DUE.plusDays(9));
        assertThat(resolution.getClaimedOn()).as("the day that counts for being on time").isEqualTo(DUE);
        assertThat(resolution.claims()).extracting(ClaimEntry::getProof).containsExactly(PROOF);
        assertThat(resolution.claims().get(0).getVerified()).isTrue();
    }

    @Test
    void whatIsDoneWithoutWordOfBeginningIsClaimedAllTheSame() {
        assertThat(AResolution.ofTwo().claimedBy(OWNER).getState()).isEqualTo(ResolutionState.CLAIMED_DONE);
    }

    @Test
    void aClaimShowsAtLeastOneFile() {
        Resolution resolution = AResolution.ofTwo().open();
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> resolution.claim(PROOF, List.of(), on(DUE, OWNER)));
        assertThat(refused.violations().get(0).field()).isEqualTo("evidence");
        assertThat(resolution.getState()).isEqualTo(ResolutionState.OPEN);
    }

    @Test
    void whatIsFoundNotDoneGoesOnAndIsClaimedAgain() {
        Resolution resolution = AResolution.ofTwo().claimedBy(OWNER);
        resolution.reopen("示例 只有一趟", on(DUE, PARTNER));
        assertThat(resolution.getState()).isEqualTo(ResolutionState.REOPENED);
        assertThat(resolution.getClaimedOn()).isNull();
        resolution.claim("示例 两趟了", FILES, on(DUE.plusDays(3), OWNER));
        resolution.verify(on(DUE.plusDays(4), PARTNER));
        assertThat(resolution.claims()).extracting(ClaimEntry::getVerified).containsExactly(false, true);
        assertThat(resolution.claims()).extracting(ClaimEntry::getReason).containsExactly("示例 只有一趟", null);
    }

    @Test
    void theHistoryOfItsDaysIsKept() {
        Resolution resolution = AResolution.ofTwo().open();
        resolution.defer(DUE.plusDays(10), "示例 汛期", on(ISSUED, TOWNSHIP_OFFICIAL));
        resolution.defer(DUE.plusDays(30), "示例 再汛", on(ISSUED, TOWNSHIP_OFFICIAL));
        assertThat(resolution.getState()).isEqualTo(ResolutionState.DEFERRED);
        assertThat(resolution.getDueOn()).isEqualTo(DUE.plusDays(30));
        assertThat(resolution.getFirstDueOn()).isEqualTo(DUE);
        assertThat(resolution.deferrals()).extracting(DeferralEntry::getBefore).containsExactly(DUE, DUE.plusDays(10));
    }

    @Test
    void moreTimeIsALaterDayThatIsStillToCome() {
        Resolution resolution = AResolution.ofTwo().open();
        deferredBackwards(resolution, DUE, ISSUED);
        deferredBackwards(resolution, DUE.plusDays(5), DUE.plusDays(6));
    }

    @Test
    void overdueFollowsFromTheDay() {
        Resolution resolution = AResolution.ofTwo().open();
        assertThat(resolution.isOverdueOn(DUE)).isFalse();
        assertThat(resolution.isOverdueOn(DUE.plusDays(1))).isTrue();
        resolution.claim(PROOF, FILES, on(DUE.plusDays(1), OWNER));
        assertThat(resolution.isOverdueOn(DUE.plusDays(2))).as("once claimed").isFalse();
    }

    /** Invariant 8. */
    @Test
    void afterVerifyingOnlyCorrectionsAreLinked() {
        Resolution resolution = AResolution.ofTwo().claimedBy(OWNER);
        resolution.verify(on(DUE, PARTNER));
        outOfPlace(() -> resolution.start(on(DUE, OWNER)));
        outOfPlace(() -> resolution.claim(PROOF, FILES, on(DUE, OWNER)));
        outOfPlace(() -> resolution.reopen("示例", on(DUE, PARTNER)));
        outOfPlace(() -> resolution.defer(DUE.plusDays(9), "示例", on(DUE, TOWNSHIP_OFFICIAL)));
        outOfPlace(() -> resolution.bear(ResolutionStep.BEAR_ACTIVITY, List.of(newborn()), on(DUE, OWNER)));
        resolution.addAddendum("示例 更正：每天三趟", on(DUE, PARTNER));
        assertThat(resolution.addenda()).hasSize(1);
        assertThat(resolution.getState()).isEqualTo(ResolutionState.VERIFIED);
    }

    @Test
    void correctionsAreForWhatIsClosed() {
        outOfPlace(() -> AResolution.ofTwo().open().addAddendum("示例", on(DUE, PARTNER)));
    }

    @Test
    void whatCameOutOfItIsLinked() {
        Resolution resolution = AResolution.ofTwo().open();
        resolution.bear(ResolutionStep.BEAR_ACTIVITY, List.of(newborn()), on(ISSUED, OWNER));
        assertThat(resolution.offspring()).extracting(OffspringEntry::getRecordId).containsExactly(33L);
        assertThat(resolution.getState()).as("it is not done by that").isEqualTo(ResolutionState.OPEN);
    }

    private static Newborn newborn() {
        return new Newborn(OffspringKind.ACTIVITY, 33, 33, "示例 试乘");
    }

    private static void deferredBackwards(Resolution resolution, LocalDate day, LocalDate today) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> resolution.defer(day, "示例", on(today, TOWNSHIP_OFFICIAL)));
        assertThat(refused.violations().get(0).key()).isEqualTo("resolutions.deferredBackwards");
    }

    private static void outOfPlace(ThrowingCallable step) {
        assertThat(catchThrowableOfType(RuleViolated.class, step).key()).startsWith("resolutions.only.");
    }
}
