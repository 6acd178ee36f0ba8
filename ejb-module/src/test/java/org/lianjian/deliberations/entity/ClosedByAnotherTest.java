package org.lianjian.deliberations.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianjian.deliberations.entity.AResolution.CITY_BUREAU;
import static org.lianjian.deliberations.entity.AResolution.DUE;
import static org.lianjian.deliberations.entity.AResolution.ENTERPRISE;
import static org.lianjian.deliberations.entity.AResolution.HUAJIE;
import static org.lianjian.deliberations.entity.AResolution.ISSUED;
import static org.lianjian.deliberations.entity.AResolution.MUNICIPAL_OFFICIAL;
import static org.lianjian.deliberations.entity.AResolution.NEXT_DOOR;
import static org.lianjian.deliberations.entity.AResolution.OWNER;
import static org.lianjian.deliberations.entity.AResolution.PARTNER;
import static org.lianjian.deliberations.entity.AResolution.THE_TOWNSHIP;
import static org.lianjian.deliberations.entity.AResolution.TOWNSHIP_OFFICIAL;
import static org.lianjian.deliberations.entity.AResolution.VILLAGE;
import static org.lianjian.deliberations.entity.AResolution.on;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.deliberations.boundary.ResolutionStep;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.steps.Objection;

/** Invariants 6 and 7 for resolutions. */
class ClosedByAnotherTest {

    @Test
    void theOwnerDoesNotVerify() {
        refused("resolutions.refusal.ownResolution", ResolutionStep.VERIFY, AResolution.ofTwo().claimedBy(OWNER), OWNER);
        refused("resolutions.refusal.ownResolution", ResolutionStep.REOPEN, AResolution.ofTwo().claimedBy(OWNER), OWNER);
    }

    @Test
    void norDoesAColleagueOfTheOwner() {
        Actor colleague = AResolution.actor(77, Grant.ofOrganization(Role.ENTERPRISE_SECRETARY, 2, HUAJIE));
        refused("resolutions.refusal.ownResolution", ResolutionStep.VERIFY, AResolution.ofTwo().claimedBy(OWNER), colleague);
    }

    @Test
    void norDoesAnOfficialWhoIsAlsoTheOwnersSecretary() {
        Actor both = AResolution.actor(78, Grant.ofTownship(Role.TOWNSHIP_OFFICIAL, HUAJIE),
                Grant.ofOrganization(Role.ENTERPRISE_SECRETARY, 2, HUAJIE));
        refused("resolutions.refusal.ownResolution", ResolutionStep.VERIFY, AResolution.ofTwo().claimedBy(OWNER), both);
    }

    @Test
    void norDoesWhoeverClaimedAndHasChangedSidesSince() {
        Actor moved = AResolution.actor(OWNER.accountId(), Grant.ofOrganization(Role.VILLAGE_SECRETARY, 1, HUAJIE));
        refused("resolutions.refusal.ownClaim", ResolutionStep.VERIFY, AResolution.ofTwo().claimedBy(OWNER), moved);
    }

    @Test
    void theOtherPartyAndTheOfficialsDo() {
        Resolution claimed = AResolution.ofTwo().claimedBy(OWNER);
        may(ResolutionStep.VERIFY, claimed, PARTNER);
        may(ResolutionStep.VERIFY, claimed, TOWNSHIP_OFFICIAL);
        may(ResolutionStep.VERIFY, claimed, MUNICIPAL_OFFICIAL);
    }

    @Test
    void whereTheTownshipTakesPartTheMunicipalLevelVerifies() {
        Resolution claimed = AResolution.of(ENTERPRISE, THE_TOWNSHIP).claimedBy(OWNER);
        refused("resolutions.refusal.municipalDecides", ResolutionStep.VERIFY, claimed, TOWNSHIP_OFFICIAL);
        may(ResolutionStep.VERIFY, claimed, MUNICIPAL_OFFICIAL);
    }

    @Test
    void whatTheCityItselfOwnsIsVerifiedByTheOthers() {
        Resolution claimed = AResolution.of(CITY_BUREAU, THE_TOWNSHIP, VILLAGE).claimedBy(MUNICIPAL_OFFICIAL);
        refused("resolutions.refusal.ownResolution", ResolutionStep.VERIFY, claimed, MUNICIPAL_OFFICIAL);
        may(ResolutionStep.VERIFY, claimed, TOWNSHIP_OFFICIAL);
        may(ResolutionStep.VERIFY, claimed, PARTNER);
    }

    @Test
    void onlyWhoActsForTheOwnerStartsAndClaims() {
        Resolution open = AResolution.ofTwo().open();
        refused("resolutions.refusal.notTheOwner", ResolutionStep.START, open, PARTNER);
        refused("resolutions.refusal.notTheOwner", ResolutionStep.CLAIM, open, TOWNSHIP_OFFICIAL);
        may(ResolutionStep.START, open, OWNER);
        may(ResolutionStep.CLAIM, AResolution.of(THE_TOWNSHIP, VILLAGE).open(), TOWNSHIP_OFFICIAL);
    }

    @Test
    void theApproverDefers() {
        may(ResolutionStep.DEFER, AResolution.ofTwo().open(), TOWNSHIP_OFFICIAL);
        Resolution ofTwoTowns = AResolution.of(ENTERPRISE, NEXT_DOOR).open();
        assertThat(ofTwoTowns.getDecidingLevel()).isEqualTo(DecidingLevel.MUNICIPAL);
        refused("resolutions.refusal.municipalDecides", ResolutionStep.DEFER, ofTwoTowns, TOWNSHIP_OFFICIAL);
        may(ResolutionStep.DEFER, ofTwoTowns, MUNICIPAL_OFFICIAL);
    }

    @Test
    void anOfficialWhoActsForAParticipantDoesNotDefer() {
        Actor both = AResolution.actor(78, Grant.ofTownship(Role.TOWNSHIP_OFFICIAL, HUAJIE),
                Grant.ofOrganization(Role.VILLAGE_SECRETARY, 1, HUAJIE));
        refused("resolutions.refusal.ownParty", ResolutionStep.DEFER, AResolution.ofTwo().open(), both);
    }

    private static void may(ResolutionStep step, Resolution resolution, Actor actor) {
        assertThat(resolution.objection(step, on(DUE, actor))).as("%s by %s", step, actor.grants()).isEmpty();
    }

    private static void refused(String key, ResolutionStep step, Resolution resolution, Actor actor) {
        LocalDate today = resolution.getClaimedOn() == null ? ISSUED : DUE;
        assertThat(resolution.objection(step, on(today, actor))).get().extracting(Objection::key).isEqualTo(key);
    }
}
