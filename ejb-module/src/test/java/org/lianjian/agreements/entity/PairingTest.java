package org.lianjian.agreements.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianjian.agreements.boundary.AgreementState.ACTIVE;
import static org.lianjian.agreements.boundary.AgreementState.DRAFT;
import static org.lianjian.agreements.boundary.AgreementState.EXPIRED;
import static org.lianjian.agreements.boundary.AgreementState.SUBMITTED;
import static org.lianjian.agreements.boundary.AgreementState.SUPERSEDED;
import static org.lianjian.agreements.boundary.AgreementState.SUSPENDED;
import static org.lianjian.agreements.boundary.AgreementState.TERMINATED;
import static org.lianjian.agreements.boundary.AgreementState.WITHDRAWN;
import static org.lianjian.agreements.entity.AnAgreement.CALENDAR;
import static org.lianjian.agreements.entity.AnAgreement.ENTERPRISE;
import static org.lianjian.agreements.entity.AnAgreement.START;
import static org.lianjian.agreements.entity.AnAgreement.VILLAGE;
import static org.lianjian.agreements.entity.AnAgreement.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.PairingState;

class PairingTest {

    private final Pairing pairing = AnAgreement.pairingOf(AnAgreement.ofTwo().draft());

    @Test
    void thePartySetDoesNotDependOnTheOrder() {
        assertThat(Pairing.openPartySetOf(AnAgreement.between(ENTERPRISE, VILLAGE).draft()))
                .isEqualTo(Pairing.openPartySetOf(AnAgreement.between(VILLAGE, ENTERPRISE).draft()))
                .isEqualTo("VILLAGE_ENTERPRISE:1-2");
    }

    @Test
    void itIsProposedUntilAnAgreementRuns() {
        assertThat(follow(SUBMITTED)).isFalse();
        assertThat(pairing.getState()).isEqualTo(PairingState.PROPOSED);
        assertThat(follow(ACTIVE)).isTrue();
        assertThat(pairing.getState()).isEqualTo(PairingState.ACTIVE);
    }

    @Test
    void itIsSuspendedAndResumedWithItsAgreement() {
        follow(ACTIVE);
        follow(SUSPENDED, EXPIRED);
        assertThat(pairing.getState()).isEqualTo(PairingState.SUSPENDED);
        follow(ACTIVE, EXPIRED);
        assertThat(pairing.getState()).isEqualTo(PairingState.ACTIVE);
    }

    @Test
    void itGoesOnWithTheSuccessor() {
        follow(ACTIVE);
        assertThat(follow(SUPERSEDED, ACTIVE)).isFalse();
        assertThat(follow(EXPIRED, SUBMITTED)).isFalse();
        assertThat(pairing.getState()).isEqualTo(PairingState.ACTIVE);
    }

    @Test
    void itEndsWhenNothingRunsAndNothingIsOnItsWay() {
        follow(ACTIVE);
        assertThat(follow(TERMINATED, DRAFT)).isTrue();
        assertThat(pairing.getState()).isEqualTo(PairingState.ENDED);
    }

    @Test
    void aProposedOneEndsWithItsWithdrawnAgreement() {
        follow(WITHDRAWN);
        assertThat(pairing.getState()).isEqualTo(PairingState.ENDED);
    }

    @Test
    void whatHasEndedDoesNotBeginAgain() {
        follow(EXPIRED);
        assertThat(follow(ACTIVE)).isFalse();
        assertThat(pairing.getState()).isEqualTo(PairingState.ENDED);
    }

    private boolean follow(AgreementState... states) {
        return pairing.follow(List.of(states), on(START, CALENDAR));
    }
}
