package org.lianjian.inspections.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianjian.inspections.entity.AFinding.AUDITOR;
import static org.lianjian.inspections.entity.AFinding.CITY;
import static org.lianjian.inspections.entity.AFinding.COLLEAGUE;
import static org.lianjian.inspections.entity.AFinding.DAY;
import static org.lianjian.inspections.entity.AFinding.DUE;
import static org.lianjian.inspections.entity.AFinding.OFFICIAL;
import static org.lianjian.inspections.entity.AFinding.OTHER_AUDITOR;
import static org.lianjian.inspections.entity.AFinding.SECRETARY;
import static org.lianjian.inspections.entity.AFinding.STRANGER;
import static org.lianjian.inspections.entity.AFinding.TOWN;
import static org.lianjian.inspections.entity.AFinding.about;
import static org.lianjian.inspections.entity.AFinding.acknowledged;
import static org.lianjian.inspections.entity.AFinding.claim;
import static org.lianjian.inspections.entity.AFinding.claimed;
import static org.lianjian.inspections.entity.AFinding.issued;
import static org.lianjian.inspections.entity.AFinding.issuedBy;
import static org.lianjian.inspections.entity.AFinding.on;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lianjian.inspections.boundary.FindingSaid;
import org.lianjian.inspections.boundary.FindingState;
import org.lianjian.inspections.boundary.FindingStep;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.steps.Objection;

/** The way of a finding from its issue to its verification (DOMAIN.md §3). */
class FindingLifeCycleTest {

    @Test
    void theOrganizationTakesNoteAndClaimsAndAnAuditorVerifies() {
        Finding finding = claimed();
        assertThat(finding.getState()).isEqualTo(FindingState.CLAIMED);

        finding.verify("现场查看属实", on(DAY.plusDays(9), COLLEAGUE));

        assertThat(finding.getState()).isEqualTo(FindingState.VERIFIED);
        assertThat(finding.entries()).extracting(FindingEntry::getSaid)
                .containsExactly(FindingSaid.ISSUED, FindingSaid.ACKNOWLEDGED, FindingSaid.CLAIMED, FindingSaid.VERIFIED);
    }

    @Test
    void aClaimComesAfterTheNotice() {
        refused(null, () -> issued().claim(claim(null), List.of(3L), on(DAY, SECRETARY)));
        refused(null, () -> acknowledged().acknowledge(null, on(DAY, SECRETARY)));
        refused(null, () -> acknowledged().verify("好", on(DAY, AUDITOR)));
    }

    @Test
    void onlyTheOrganizationAnswers() {
        for (Actor other : List.of(STRANGER, OFFICIAL, CITY, AUDITOR)) {
            refused(7, () -> issued().acknowledge(null, on(DAY, other)));
            refused(7, () -> acknowledged().claim(claim(null), List.of(3L), on(DAY, other)));
        }
    }

    @Test
    void theTownshipOfficialAnswersForABodyOfTheTownshipAndTheMunicipalOneForABodyOfTheCity() {
        Finding school = issuedBy(AUDITOR, about(OrganizationKind.GOVERNMENT_BODY, BodyLevel.TOWNSHIP, DUE));
        refused(7, () -> school.acknowledge(null, on(DAY, CITY)));
        school.acknowledge("收到", on(DAY, OFFICIAL));
        assertThat(school.getState()).isEqualTo(FindingState.ACKNOWLEDGED);

        Finding bureau = issuedBy(AUDITOR, about(OrganizationKind.GOVERNMENT_BODY, BodyLevel.MUNICIPAL, DUE));
        refused(7, () -> bureau.acknowledge(null, on(DAY, OFFICIAL)));
        bureau.acknowledge(null, on(DAY, CITY));
        assertThat(bureau.getState()).isEqualTo(FindingState.ACKNOWLEDGED);
    }

    @Test
    void aClaimNeedsAFileOrTheReasonForThereBeingNone() {
        Finding finding = acknowledged();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> finding.claim(claim(" "), List.of(), on(DAY, SECRETARY)));

        finding.claim(claim("口头整改，无书面材料"), List.of(), on(DAY, SECRETARY));

        assertThat(finding.getState()).isEqualTo(FindingState.CLAIMED);
        assertThat(finding.entries().get(2).getWithoutEvidence()).isEqualTo("口头整改，无书面材料");
    }

    @Test
    void aClaimIsJudgedByAnAuditorOfTheEngagementOnly() {
        for (Actor other : List.of(OTHER_AUDITOR, OFFICIAL, CITY, SECRETARY)) {
            refused(6, () -> claimed().verify("好", on(DAY, other)));
            refused(6, () -> claimed().reopen("不属实", DUE, on(DAY, other)));
        }
    }

    @Test
    void nobodyJudgesTheirOwnClaimNorThatOfTheirOwnOrganization() {
        List<Grant> both = List.of(Grant.ofTownship(Role.AUDITOR, TOWN), Grant.ofOrganization(Role.ENTERPRISE_SECRETARY, 1, TOWN));
        Actor twoHats = new Actor(51L, "both", "兼任", both, "");
        Finding own = acknowledged();
        own.claim(claim(null), List.of(3L), on(DAY, twoHats));
        refused(6, () -> own.verify("好", on(DAY, COLLEAGUE)));
        refused(6, () -> claimed().verify("好", on(DAY, twoHats)));
        refused(6, () -> issuedBy(twoHats, about(OrganizationKind.ENTERPRISE, null, DUE)));
    }

    @Test
    void aReopenedFindingIsClaimedAgainByANewDayAndNothingSaidIsLost() {
        Finding finding = claimed();
        finding.reopen("照片不是本次活动的", DUE.plusDays(10), on(DAY.plusDays(6), AUDITOR));
        assertThat(finding.getState()).isEqualTo(FindingState.REOPENED);
        assertThat(finding.getDueOn()).isEqualTo(DUE.plusDays(10));

        finding.claim(claim(null), List.of(4L), on(DAY.plusDays(8), SECRETARY));
        finding.verify("属实", on(DAY.plusDays(9), AUDITOR));

        assertThat(finding.entries()).hasSize(6);
        assertThat(finding.entries().get(2).files()).containsExactly(3L);
        assertThat(finding.entries().get(3).getText()).isEqualTo("照片不是本次活动的");
    }

    @Test
    void aDayForRectificationLiesAheadAndWithinAYear() {
        for (LocalDate wrong : List.of(DAY, DAY.minusDays(1), DAY.plusDays(367))) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> issuedBy(AUDITOR, about(OrganizationKind.ENTERPRISE, null, wrong)))
                    .satisfies(error -> assertThat(error.violations().get(0).field()).isEqualTo("dueOn"));
        }
    }

    @Test
    void whatIsOverdueIsEscalatedOnceAndGoesOnFromThere() {
        Finding finding = issued();
        assertThat(finding.escalate(on(DUE, Actor.system("test")))).isFalse();
        assertThat(finding.escalate(on(DUE.plusDays(1), Actor.system("test")))).isTrue();
        assertThat(finding.escalate(on(DUE.plusDays(2), Actor.system("test")))).isFalse();
        assertThat(finding.getState()).isEqualTo(FindingState.ESCALATED);
        refused(null, () -> finding.claim(claim(null), List.of(3L), on(DUE.plusDays(2), SECRETARY)));

        finding.acknowledge(null, on(DUE.plusDays(2), SECRETARY));
        assertThat(finding.getState()).isEqualTo(FindingState.ESCALATED);
        finding.claim(claim(null), List.of(3L), on(DUE.plusDays(3), SECRETARY));
        finding.verify("属实", on(DUE.plusDays(4), AUDITOR));
        assertThat(finding.getState()).isEqualTo(FindingState.VERIFIED);
    }

    @Test
    void whatIsClaimedInTimeIsNeverEscalatedAndWhatIsReopenedMayBeAgain() {
        Finding finding = claimed();
        assertThat(finding.escalate(on(DUE.plusDays(9), Actor.system("test")))).isFalse();

        finding.reopen("不属实", DUE.plusDays(20), on(DUE.plusDays(9), AUDITOR));

        assertThat(finding.escalate(on(DUE.plusDays(20), Actor.system("test")))).isFalse();
        assertThat(finding.escalate(on(DUE.plusDays(21), Actor.system("test")))).isTrue();
    }

    @Test
    void stepsAreOfferedInTheWordsOfTheirRefusal() {
        assertThat(claimed().objection(FindingStep.VERIFY, on(DAY, AUDITOR))).isEmpty();
        assertThat(claimed().objection(FindingStep.VERIFY, on(DAY, SECRETARY))).get()
                .extracting(Objection::key).isEqualTo("findings.refusal.notAnAuditor");
    }

    private static void refused(Integer invariant, ThrowingCallable step) {
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(step)
                .satisfies(error -> assertThat(error.invariant()).isEqualTo(invariant));
    }
}
