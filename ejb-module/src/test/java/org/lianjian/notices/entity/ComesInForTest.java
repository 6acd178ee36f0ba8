package org.lianjian.notices.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianjian.audit.boundary.AuditEvent;

class ComesInForTest {

    @Test
    void whatTheTownshipDecidesWaitsForIt() {
        assertThat(ComesInFor.township(AuditEvent.AGREEMENT_SUBMITTED, 1, false, false)).isTrue();
    }

    @Test
    void whatTheMunicipalLevelDecidesDoesNot() {
        assertThat(ComesInFor.township(AuditEvent.AGREEMENT_SUBMITTED, 2, false, false)).isFalse();
        assertThat(ComesInFor.township(AuditEvent.AGREEMENT_SUBMITTED, 1, true, true)).isFalse();
    }

    @Test
    void aFilingWaitsForATownshipThatIsAParty() {
        assertThat(ComesInFor.township(AuditEvent.ACTIVITY_FILED, 1, true, true)).isTrue();
        assertThat(ComesInFor.township(AuditEvent.ACTIVITY_FILED, 1, false, false)).isFalse();
    }

    @Test
    void whatIsDoneWaitsForNobody() {
        assertThat(ComesInFor.some(AuditEvent.AGREEMENT_APPROVED)).isFalse();
    }
}
