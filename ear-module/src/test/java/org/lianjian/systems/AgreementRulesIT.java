package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianjian.systems.Paperwork.ENTERPRISES;
import static org.lianjian.systems.Paperwork.GOVERNMENT_ENTERPRISE;
import static org.lianjian.systems.Paperwork.VILLAGE_ENTERPRISE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementDraft;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.LianjianException;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;

/** Invariants 2, 3, 6, 8 and 15 of agreements in the server. */
@ExtendWith(ArquillianExtension.class)
class AgreementRulesIT {

    @Inject
    private Office office;

    @Inject
    private Paperwork paperwork;

    @Inject
    private Agreements agreements;

    @Inject
    private OfficeClock clock;

    private Town town;
    private long village;
    private long enterprise;
    private Actor official;
    private Actor secretary;

    @BeforeEach
    void makeATown() {
        town = office.newTown();
        village = office.newVillage(town);
        enterprise = office.newEnterprise(town);
        official = office.official(town);
        secretary = office.secretaryOfVillage(village, town);
    }

    /** Invariant 2. */
    @Test
    void partiesFitTheKindAndAreDistinct() {
        long other = office.newEnterprise(town);
        refused(2, () -> drafted(ofAYear(VILLAGE_ENTERPRISE, enterprise, other)));
        refused(2, () -> drafted(ofAYear(ENTERPRISES, enterprise, village)));
        refused(2, () -> drafted(ofAYear(GOVERNMENT_ENTERPRISE, enterprise, other)));
        refused(2, () -> drafted(ofAYear(ENTERPRISES, enterprise, enterprise)));
        assertThat(drafted(ofAYear(ENTERPRISES, enterprise, other)).state()).isEqualTo(AgreementState.DRAFT);
    }

    @Test
    void whatIsTypedIsCheckedBeforeAnythingElse() {
        AgreementDraft untitled = ofAYear(VILLAGE_ENTERPRISE, village, enterprise);
        untitled.setTitle(null);
        untitled.getCommitments().get(0).setUnit("");

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> drafted(untitled));

        assertThat(refused.violations()).extracting(violation -> violation.field()).containsExactlyInAnyOrder("title", "commitments[0].unit");
    }

    /** Invariant 3. */
    @Test
    void theTermIsPositiveAndAtMostThreeYears() {
        LocalDate today = clock.today();
        refused(3, () -> office.as(official, () -> agreements.draft(paperwork.draft(VILLAGE_ENTERPRISE, today, today, village, enterprise))));
        refused(3, () -> office.as(official,
                () -> agreements.draft(paperwork.draft(VILLAGE_ENTERPRISE, today, today.plusYears(3).plusDays(1), village, enterprise))));
        assertThat(office.as(official, () -> agreements.draft(paperwork.draft(VILLAGE_ENTERPRISE, today, today.plusYears(3).minusDays(1), village,
                enterprise))).state()).isEqualTo(AgreementState.DRAFT);
    }

    /** Invariant 6. */
    @Test
    void whereTheTownshipIsAPartyTheCityDecides() {
        long body = office.newTownshipBody(town);
        AgreementDetails submitted = paperwork.submitted(official, ofAYear(GOVERNMENT_ENTERPRISE, body, enterprise));
        assertThat(submitted.decidingLevel()).isEqualTo(DecidingLevel.MUNICIPAL);

        refused(6, () -> approve(official, submitted));

        assertThat(approve(office.municipalOfficial(town), submitted).state()).isEqualTo(AgreementState.APPROVED);
    }

    /** Invariant 6. */
    @Test
    void whereTwoTownshipsArePartiesTheCityDecides() {
        Town neighbour = office.neighbourOf(town);
        long abroad = office.newEnterprise(neighbour);
        Actor city = office.municipalOfficial(town);
        AgreementDetails submitted = paperwork.submitted(city, ofAYear(VILLAGE_ENTERPRISE, village, abroad));

        refused(6, () -> approve(official, submitted));
        refused(6, () -> approve(office.official(neighbour), submitted));

        assertThat(approve(city, submitted).state()).isEqualTo(AgreementState.APPROVED);
    }

    /** Invariant 8. */
    @Test
    void whatIsHandedInIsNotChangedAnyMore() {
        AgreementDetails submitted = paperwork.submitted(secretary, ofAYear(VILLAGE_ENTERPRISE, village, enterprise));
        assertThat(catchThrowableOfType(LianjianException.class, () -> office.as(secretary, () -> agreements.change(ref(submitted),
                ofAYear(VILLAGE_ENTERPRISE, village, enterprise))))).isInstanceOf(RuleViolated.class);

        AgreementDetails active = paperwork.active(secretary, official,
                paperwork.draft(VILLAGE_ENTERPRISE, village, enterprise, office.newEnterprise(town)));
        assertThat(catchThrowableOfType(LianjianException.class, () -> office.as(official, () -> agreements.change(ref(active),
                ofAYear(VILLAGE_ENTERPRISE, village, enterprise))))).isInstanceOf(RuleViolated.class);
        assertThat(office.as(official, () -> agreements.get(active.id())).parties()).hasSize(3);
    }

    /** Invariant 15. */
    @Test
    void aPartyOutOfReachIsAsUnknownAsOneThatDoesNotExist() {
        long abroad = office.newEnterprise(office.newTown());
        InvalidInput foreign = catchThrowableOfType(InvalidInput.class, () -> drafted(ofAYear(VILLAGE_ENTERPRISE, village, abroad)));
        InvalidInput unknown = catchThrowableOfType(InvalidInput.class, () -> drafted(ofAYear(VILLAGE_ENTERPRISE, village, Long.MAX_VALUE)));

        assertThat(foreign.violations().get(0).field()).isEqualTo("parties[1].organizationId").isEqualTo(unknown.violations().get(0).field());
        assertThat(foreign.violations().get(0).key()).isEqualTo(unknown.violations().get(0).key());
    }

    private AgreementDraft ofAYear(String kind, long... parties) {
        return paperwork.draft(kind, parties);
    }

    private AgreementDetails drafted(AgreementDraft draft) {
        return office.as(official, () -> agreements.draft(draft));
    }

    private AgreementDetails approve(Actor actor, AgreementDetails agreement) {
        return office.as(actor, () -> agreements.approve(RecordRef.latest(agreement.id())));
    }

    private static RecordRef ref(AgreementDetails agreement) {
        return RecordRef.of(agreement.id(), agreement.version());
    }

    private static void refused(int invariant, ThrowingCallable step) {
        RuleViolated refused = catchThrowableOfType(RuleViolated.class, step);
        assertThat(refused).as("refusal by invariant %d", invariant).isNotNull();
        assertThat(refused.invariant()).as(refused.getMessage()).isEqualTo(invariant);
    }
}
