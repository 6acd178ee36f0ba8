package org.lianjian.organizations.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.Where;

class ReachTest {

    private static final String HUAJIE = "330784114000";
    private static final String ZHIYING = "330784103000";
    private static final String YONGKANG = "330784000000";

    @Test
    void aTownshipReachesItselfAndItsVillagesOnly() {
        Actor official = actor(Grant.ofTownship(Role.TOWNSHIP_OFFICIAL, HUAJIE));
        assertThat(Reach.covers(official, Operation.ORGANIZATION_CREATE, HUAJIE)).isTrue();
        assertThat(Reach.covers(official, Operation.STATISTIC_VIEW, "330784114201")).isTrue();
        assertThat(Reach.covers(official, Operation.ORGANIZATION_CREATE, ZHIYING)).isFalse();
        assertThat(Reach.covers(official, Operation.ORGANIZATION_CREATE, YONGKANG)).isFalse();
    }

    @Test
    void theCityReachesEveryTownship() {
        Actor official = actor(Grant.ofCity(Role.MUNICIPAL_OFFICIAL, YONGKANG));
        assertThat(List.of(HUAJIE, ZHIYING, YONGKANG)).allMatch(code -> Reach.covers(official, Operation.ORGANIZATION_CREATE, code));
    }

    @Test
    void aSecretaryReadsTheTownshipsFiguresAndLooksForPartnersInIt() {
        Actor secretary = actor(Grant.ofOrganization(Role.ENTERPRISE_SECRETARY, 7, HUAJIE));
        assertThat(Reach.covers(secretary, Operation.STATISTIC_VIEW, HUAJIE)).isTrue();
        assertThat(Reach.covers(secretary, Operation.STATISTIC_VIEW, ZHIYING)).isFalse();
        assertThat(Reach.covers(secretary, Operation.STATISTIC_RECORD, HUAJIE)).isFalse();
        assertThat(Reach.directory(secretary).divisionPrefixes()).containsExactly("330784114");
    }

    @Test
    void anAuditorHasNoDirectory() {
        assertThat(Reach.directory(actor(Grant.ofTownship(Role.AUDITOR, HUAJIE))).isNothing()).isTrue();
    }

    @Test
    void whoReachesNothingFindsNothing() {
        assertThat(Reach.restrict(new Where(), Visibility.of(List.of())).text()).contains("1 = 0");
    }

    @Test
    void anOrganisationReachesItselfAndItsPartners() {
        Visibility visible = Visibility.of(List.of(Grant.ofOrganization(Role.VILLAGE_SECRETARY, 7, HUAJIE)));
        assertThat(Reach.restrict(new Where(), visible).text()).contains("o.id in :own").contains("partner in :own").doesNotContain("like");
    }

    private static Actor actor(Grant grant) {
        return new Actor(1L, "someone", "某人", List.of(grant), "test");
    }
}
