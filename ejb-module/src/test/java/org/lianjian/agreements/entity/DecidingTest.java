package org.lianjian.agreements.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianjian.agreements.entity.AnAgreement.BEFORE;
import static org.lianjian.agreements.entity.AnAgreement.CITY_BUREAU;
import static org.lianjian.agreements.entity.AnAgreement.ENTERPRISE;
import static org.lianjian.agreements.entity.AnAgreement.ENTERPRISE_NEXT_DOOR;
import static org.lianjian.agreements.entity.AnAgreement.HUAJIE;
import static org.lianjian.agreements.entity.AnAgreement.MUNICIPAL_OFFICIAL;
import static org.lianjian.agreements.entity.AnAgreement.THE_TOWNSHIP;
import static org.lianjian.agreements.entity.AnAgreement.TOWNSHIP_OFFICIAL;
import static org.lianjian.agreements.entity.AnAgreement.VILLAGE;
import static org.lianjian.agreements.entity.AnAgreement.actor;
import static org.lianjian.agreements.entity.AnAgreement.governmentAndEnterprise;
import static org.lianjian.agreements.entity.AnAgreement.on;
import static org.lianjian.agreements.entity.Refusals.refusedByInvariant;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Role;

class DecidingTest {

    @Test
    void theTownshipDecidesOverWhatLiesInIt() {
        assertThat(DecidingLevelOf.parties(List.of(VILLAGE, ENTERPRISE))).isEqualTo(DecidingLevel.TOWNSHIP);
    }

    @Test
    void theCityDecidesAcrossTownships() {
        assertThat(DecidingLevelOf.parties(List.of(VILLAGE, ENTERPRISE_NEXT_DOOR))).isEqualTo(DecidingLevel.MUNICIPAL);
    }

    @Test
    void theCityDecidesWhereTheTownshipIsAParty() {
        assertThat(DecidingLevelOf.parties(List.of(THE_TOWNSHIP, ENTERPRISE))).isEqualTo(DecidingLevel.MUNICIPAL);
    }

    @Test
    void aBureauOfTheCityDoesNotMoveTheDecision() {
        assertThat(DecidingLevelOf.parties(List.of(CITY_BUREAU, ENTERPRISE))).isEqualTo(DecidingLevel.TOWNSHIP);
    }

    @Test
    void aTownshipMayNotDecideWhereItIsAParty() {
        Agreement agreement = AnAgreement.between(THE_TOWNSHIP, ENTERPRISE).of(governmentAndEnterprise()).submitted();
        refusedByInvariant(6, "agreements.refusal.municipalDecides", () -> agreement.approve(List.of(), on(BEFORE, TOWNSHIP_OFFICIAL)));
        refusedByInvariant(6, "agreements.refusal.municipalDecides", () -> agreement.returnIt("缺少附件", on(BEFORE, TOWNSHIP_OFFICIAL)));
        assertThat(agreement.getState()).isEqualTo(AgreementState.SUBMITTED);
    }

    @Test
    void theCityMayDecideWhereTheTownshipIsAParty() {
        Agreement agreement = AnAgreement.between(THE_TOWNSHIP, ENTERPRISE).of(governmentAndEnterprise()).submitted();
        agreement.approve(List.of(), on(BEFORE, MUNICIPAL_OFFICIAL));
        assertThat(agreement.getState()).isEqualTo(AgreementState.APPROVED);
    }

    @Test
    void theCityMayDecideForTheTownship() {
        Agreement agreement = AnAgreement.ofTwo().submitted();
        agreement.approve(List.of(), on(BEFORE, MUNICIPAL_OFFICIAL));
        assertThat(agreement.getState()).isEqualTo(AgreementState.APPROVED);
    }

    @Test
    void anOfficialWhoActsForAPartyDoesNotDecide() {
        Actor secretaryToo = actor("both", Grant.ofTownship(Role.TOWNSHIP_OFFICIAL, HUAJIE),
                Grant.ofOrganization(Role.VILLAGE_SECRETARY, VILLAGE.organizationId(), HUAJIE));
        Agreement agreement = AnAgreement.ofTwo().submitted();
        refusedByInvariant(6, "agreements.refusal.ownParty", () -> agreement.approve(List.of(), on(BEFORE, secretaryToo)));
    }
}
