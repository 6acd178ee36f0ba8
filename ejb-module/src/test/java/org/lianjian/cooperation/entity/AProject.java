package org.lianjian.cooperation.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.agreements.boundary.PartyRole;
import org.lianjian.cooperation.boundary.MoneyKind;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** One valid project of an enterprise that carries it out and a village of the same township, and the people around it. */
final class AProject {

    static final String TOWN = "330784114000";
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Actor ENTERPRISE = secretary(1, Role.ENTERPRISE_SECRETARY);
    static final Actor VILLAGE = secretary(2, Role.VILLAGE_SECRETARY);
    static final Actor STRANGER = secretary(9, Role.VILLAGE_SECRETARY);
    static final Actor OFFICIAL = new Actor(90L, "official", "经办", List.of(Grant.ofTownship(Role.TOWNSHIP_OFFICIAL, TOWN)), "");
    static final Actor CITY = new Actor(91L, "city", "市级经办", List.of(Grant.ofCity(Role.MUNICIPAL_OFFICIAL, "330784000000")), "");

    private AProject() {
    }

    static Actor secretary(long organization, Role role) {
        return new Actor(organization, "s" + organization, "书记" + organization, List.of(Grant.ofOrganization(role, organization, TOWN)), "");
    }

    static Occasion by(Actor actor) {
        return new Occasion(actor, TODAY.atTime(LocalTime.NOON).atZone(OfficeClock.ZONE).toInstant(), TODAY);
    }

    static AgreementOnADay agreement(boolean active, DecidingLevel level) {
        List<Party> parties = List.of(party(1, OrganizationKind.ENTERPRISE, PartyRole.LEAD), party(2, OrganizationKind.VILLAGE, PartyRole.MEMBER));
        return new AgreementOnADay(7, "XY", "花结〔2026〕7号", "协议", AgreementState.ACTIVE, level, parties, List.of(), active,
                TODAY.minusDays(100), TODAY.plusDays(100));
    }

    private static Party party(long id, OrganizationKind kind, PartyRole role) {
        return new Party(id, "组织" + id, "组织" + id, kind, null, TOWN, role);
    }

    static ProjectContent plan(LocalDate... dues) {
        return new ProjectContent("修一条机耕路", null, new BigDecimal("50000.00"), "CNY", Set.of(1L), Set.of(),
                Arrays.stream(dues).map(due -> new ProjectContent.PlannedMilestone("完成" + due, due)).toList());
    }

    static Project proposed() {
        return proposed(DecidingLevel.TOWNSHIP);
    }

    static Project proposed(DecidingLevel level) {
        Project project = Project.propose(plan(TODAY.plusDays(10)), agreement(true, level), by(ENTERPRISE));
        project.take(new OfficialNumber("XM-1", "花项〔2026〕1号"));
        return project;
    }

    static Project agreed(DecidingLevel level) {
        Project project = proposed(level);
        project.agree(by(ENTERPRISE));
        project.agree(by(VILLAGE));
        return project;
    }

    /** In progress with its one milestone reached. */
    static Project almostDone(DecidingLevel level) {
        Project project = agreed(level);
        project.start(by(VILLAGE));
        project.milestones().forEach(milestone -> milestone.mark(TODAY, by(ENTERPRISE)));
        return project;
    }

    static Project completed(DecidingLevel level) {
        Project project = almostDone(level);
        project.complete("路修好了", Map.of(70L, BigDecimal.ONE), by(ENTERPRISE));
        return project;
    }

    static MoneyContent money(MoneyKind kind, String amount, String currency, String voucher) {
        return new MoneyContent(kind, new BigDecimal(amount), currency, TODAY, 1L, 2L, "村集体账户", voucher);
    }
}
