package org.lianjian.agreements.entity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.lianjian.agreements.entity.AnAgreement.ENTERPRISE;
import static org.lianjian.agreements.entity.AnAgreement.OTHER_ENTERPRISE;
import static org.lianjian.agreements.entity.AnAgreement.THE_TOWNSHIP;
import static org.lianjian.agreements.entity.AnAgreement.VILLAGE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianjian.organizations.boundary.OrganizationKind;

class PartiesFitTheKindTest {

    private static final Map<OrganizationKind, Integer> VILLAGE_ENTERPRISE = Map.of(OrganizationKind.VILLAGE, 1, OrganizationKind.ENTERPRISE, 1);
    private static final Map<OrganizationKind, Integer> TWO_ENTERPRISES = Map.of(OrganizationKind.ENTERPRISE, 2);
    private static final Map<OrganizationKind, Integer> GOVERNMENT_ENTERPRISE =
            Map.of(OrganizationKind.GOVERNMENT_BODY, 1, OrganizationKind.ENTERPRISE, 1);

    @Test
    void aVillageAndAnEnterpriseFit() {
        assertThatCode(() -> PartiesFitTheKind.check(List.of(VILLAGE, ENTERPRISE), VILLAGE_ENTERPRISE)).doesNotThrowAnyException();
    }

    @Test
    void furtherPartiesOfAnyKindMayJoin() {
        assertThatCode(() -> PartiesFitTheKind.check(List.of(VILLAGE, ENTERPRISE, OTHER_ENTERPRISE, THE_TOWNSHIP), VILLAGE_ENTERPRISE))
                .doesNotThrowAnyException();
    }

    @Test
    void withoutAVillageItIsNoVillageAndEnterprisePairing() {
        refuses(List.of(ENTERPRISE, OTHER_ENTERPRISE), VILLAGE_ENTERPRISE, "agreements.partiesMissing.VILLAGE");
    }

    @Test
    void anEnterprisePairingNeedsTwoEnterprises() {
        refuses(List.of(ENTERPRISE, VILLAGE), TWO_ENTERPRISES, "agreements.partiesMissing.ENTERPRISE");
    }

    @Test
    void aGovernmentPairingNeedsAGovernmentBody() {
        refuses(List.of(ENTERPRISE, VILLAGE), GOVERNMENT_ENTERPRISE, "agreements.partiesMissing.GOVERNMENT_BODY");
    }

    @Test
    void onePartyIsNoPairing() {
        refuses(List.of(ENTERPRISE), Map.of(), "agreements.tooFewParties");
    }

    @Test
    void nobodyIsPartyTwice() {
        refuses(List.of(VILLAGE, ENTERPRISE, ENTERPRISE), VILLAGE_ENTERPRISE, "agreements.partyTwice");
    }

    private static void refuses(List<NamedParty> parties, Map<OrganizationKind, Integer> minimums, String key) {
        Refusals.refusedByInvariant(2, key, () -> PartiesFitTheKind.check(parties, minimums));
    }
}
