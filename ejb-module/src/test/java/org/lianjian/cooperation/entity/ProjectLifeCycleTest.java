package org.lianjian.cooperation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianjian.cooperation.entity.AProject.CITY;
import static org.lianjian.cooperation.entity.AProject.ENTERPRISE;
import static org.lianjian.cooperation.entity.AProject.OFFICIAL;
import static org.lianjian.cooperation.entity.AProject.STRANGER;
import static org.lianjian.cooperation.entity.AProject.TODAY;
import static org.lianjian.cooperation.entity.AProject.VILLAGE;
import static org.lianjian.cooperation.entity.AProject.agreement;
import static org.lianjian.cooperation.entity.AProject.by;
import static org.lianjian.cooperation.entity.AProject.plan;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.cooperation.boundary.MoneyKind;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.cooperation.boundary.ProjectStep;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.records.RecordRef;

class ProjectLifeCycleTest {

    @Test
    void isAgreedOnceEveryPartyHasAgreed() {
        Project project = AProject.proposed();
        project.agree(by(VILLAGE));
        assertThat(project.getState()).isEqualTo(ProjectState.PROPOSED);
        project.agree(by(ENTERPRISE));
        assertThat(project.getState()).isEqualTo(ProjectState.AGREED);
    }

    @Test
    void nobodyAgreesForAnotherOrganisation() {
        Project project = AProject.proposed();
        assertThat(invariantOf(() -> project.agree(by(STRANGER)))).isEqualTo(7);
        assertThat(invariantOf(() -> project.agree(by(OFFICIAL)))).isEqualTo(7);
        assertThat(project.parties()).noneMatch(ProjectParty::hasAgreed);
    }

    @Test
    void nobodyAgreesTwice() {
        Project project = AProject.proposed();
        project.agree(by(VILLAGE));
        assertThatThrownBy(() -> project.agree(by(VILLAGE))).isInstanceOf(RuleViolated.class);
    }

    @Test
    void aChangedPlanHasToBeAgreedToAnew() {
        Project project = AProject.proposed();
        project.agree(by(VILLAGE));
        project.change(plan(TODAY.plusDays(5), TODAY.plusDays(20)), agreement(true, DecidingLevel.TOWNSHIP), by(ENTERPRISE));
        assertThat(project.parties()).noneMatch(ProjectParty::hasAgreed);
        assertThat(project.getLastDue()).isEqualTo(TODAY.plusDays(20));
    }

    @Test
    void whoHasReadAnOlderPlanCannotAgree() {
        Project project = AProject.proposed();
        assertThatThrownBy(() -> project.expectPlan(RecordRef.of(1, project.getPlanSince() - 1))).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> project.expectPlan(RecordRef.of(1, project.getVersion() + 1))).isInstanceOf(StaleVersion.class);
        project.expectPlan(RecordRef.latest(1));
    }

    @Test
    void itsNumberStays() {
        Project project = AProject.proposed();
        assertThatThrownBy(() -> project.take(new OfficialNumber("XM-2", "花项〔2026〕2号"))).isInstanceOf(RuleViolated.class);
        assertThat(project.getKey()).isEqualTo("XM-1");
    }

    @Test
    void isPlannedUnderAnActiveAgreementOnly() {
        assertThatThrownBy(() -> Project.propose(plan(TODAY), agreement(false, DecidingLevel.TOWNSHIP), by(VILLAGE)))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void isPlannedInsideTheTermAndWithAMilestone() {
        assertThatThrownBy(() -> Project.propose(plan(), agreement(true, DecidingLevel.TOWNSHIP), by(VILLAGE))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Project.propose(plan(TODAY.plusDays(101)), agreement(true, DecidingLevel.TOWNSHIP), by(VILLAGE)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void isClaimedDoneByAPerformingPartyWhenEveryMilestoneIsReached() {
        Project project = AProject.agreed(DecidingLevel.TOWNSHIP);
        project.start(by(VILLAGE));
        assertThatThrownBy(() -> project.complete("好了", Map.of(), by(ENTERPRISE))).isInstanceOf(RuleViolated.class);
        project.milestones().forEach(milestone -> milestone.mark(TODAY, by(ENTERPRISE)));
        assertThat(invariantOf(() -> project.complete("好了", Map.of(), by(VILLAGE)))).isEqualTo(7);
        project.complete("好了", Map.of(), by(ENTERPRISE));
        assertThat(project.getState()).isEqualTo(ProjectState.COMPLETED);
    }

    @Test
    void whereTheTownshipIsAPartyTheMunicipalLevelAccepts() {
        Project project = AProject.completed(DecidingLevel.MUNICIPAL);
        assertThat(invariantOf(() -> project.accept(by(OFFICIAL)))).isEqualTo(6);
        project.accept(by(CITY));
        assertThat(project.getState()).isEqualTo(ProjectState.ACCEPTED);
    }

    @Test
    void anAmountWithoutVoucherKeepsItFromBeingAccepted() {
        Project project = AProject.completed(DecidingLevel.TOWNSHIP);
        project.enter(AProject.money(MoneyKind.PAID, "1.00", "CNY", null), by(ENTERPRISE));
        assertThat(invariantOf(() -> project.accept(by(OFFICIAL)))).isEqualTo(10);
    }

    @Test
    void aPledgeNeedsNoVoucher() {
        Project project = AProject.completed(DecidingLevel.TOWNSHIP);
        project.enter(AProject.money(MoneyKind.PLEDGED, "1.00", "CNY", null), by(ENTERPRISE));
        project.accept(by(OFFICIAL));
        assertThat(project.getState()).isEqualTo(ProjectState.ACCEPTED);
    }

    @Test
    void whatIsAcceptedNeverChangesButForLinkedCorrections() {
        Project project = AProject.completed(DecidingLevel.TOWNSHIP);
        project.accept(by(OFFICIAL));
        Set<ProjectStep> open = EnumSet.noneOf(ProjectStep.class);
        for (ProjectStep step : ProjectStep.values()) {
            if (ProjectLifeCycle.has(step, ProjectState.ACCEPTED)) {
                open.add(step);
            }
        }
        assertThat(open).containsExactly(ProjectStep.ADD_ADDENDUM);
        project.addAddendum("更正一处数字", by(OFFICIAL));
        assertThat(project.remarks()).singleElement().matches(ProjectRemark::isAddendum);
    }

    @Test
    void isGivenUpByAPartyOrByWhoWouldReviewIt() {
        Project theirs = AProject.agreed(DecidingLevel.TOWNSHIP);
        theirs.abandon("资金不到位", by(VILLAGE));
        assertThat(theirs.getState()).isEqualTo(ProjectState.ABANDONED);
        Project stale = AProject.agreed(DecidingLevel.TOWNSHIP);
        stale.abandon("协议已终止", by(OFFICIAL));
        assertThat(stale.getReason()).isEqualTo("协议已终止");
        Project municipal = AProject.agreed(DecidingLevel.MUNICIPAL);
        assertThat(invariantOf(() -> municipal.abandon("无权", by(OFFICIAL)))).isEqualTo(6);
    }

    private static Integer invariantOf(ThrowingCallable step) {
        return catchThrowableOfType(RuleViolated.class, step).invariant();
    }
}
