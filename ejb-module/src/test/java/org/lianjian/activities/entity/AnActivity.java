package org.lianjian.activities.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.lianjian.activities.boundary.ActivityType;
import org.lianjian.activities.boundary.Way;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.agreements.boundary.PartyRole;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** One valid activity of an enterprise, a village and a school of the same township, and the people around it. */
final class AnActivity {

    static final String TOWN = "330784114000";
    static final LocalDate DAY = LocalDate.of(2025, 11, 3);
    static final Actor ENTERPRISE = secretary(1, Role.ENTERPRISE_SECRETARY);
    static final Actor VILLAGE = secretary(2, Role.VILLAGE_SECRETARY);
    static final Actor THIRD = secretary(3, Role.ENTERPRISE_SECRETARY);
    static final Actor OFFICIAL = new Actor(90L, "official", "经办", List.of(Grant.ofTownship(Role.TOWNSHIP_OFFICIAL, TOWN)), "");
    static final Actor CITY = new Actor(91L, "city", "市级经办", List.of(Grant.ofCity(Role.MUNICIPAL_OFFICIAL, "330784000000")), "");
    static final Deadlines IN_TIME = new Deadlines(new Deadline(DAY.plusDays(3), DAY.plusDays(34)), DAY.plusDays(8));

    private AnActivity() {
    }

    static Actor secretary(long organization, Role role) {
        return new Actor(organization, "s" + organization, "书记" + organization, List.of(Grant.ofOrganization(role, organization, TOWN)), "");
    }

    static Occasion on(LocalDate day, Actor actor) {
        return new Occasion(actor, day.atTime(LocalTime.NOON).atZone(OfficeClock.ZONE).toInstant(), day);
    }

    static AgreementOnADay agreement(boolean activeThen, DecidingLevel level) {
        List<Party> parties = List.of(party(1, OrganizationKind.ENTERPRISE, PartyRole.LEAD), party(2, OrganizationKind.VILLAGE, PartyRole.MEMBER),
                party(3, OrganizationKind.ENTERPRISE, PartyRole.MEMBER));
        return new AgreementOnADay(7, "XY", "花结〔2025〕7号", "协议", AgreementState.ACTIVE, level, parties, List.of(), activeThen,
                DAY.minusDays(100), DAY.plusDays(100));
    }

    private static Party party(long id, OrganizationKind kind, PartyRole role) {
        return new Party(id, "组织" + id, "组织" + id, kind, null, TOWN, role);
    }

    /** Content with so many people of the three parties. */
    static ActivityContent content(int first, int second, int third) {
        return new ActivityContent(null, Way.JOINT_ACTIVITY, ActivityType.LECTURE, "讲座", DAY, null, "听众提了三个问题",
                Map.of(1L, first, 2L, second, 3L, third), Map.of(70L, BigDecimal.ONE), null);
    }

    /** Held and not yet filed, with people of all three parties. */
    static Activity held() {
        return held(content(5, 5, 5));
    }

    static Activity held(ActivityContent content) {
        Activity activity = Activity.plan(content, agreement(true, DecidingLevel.TOWNSHIP), IN_TIME.filing(), on(DAY, ENTERPRISE));
        activity.hold(DAY, agreement(true, DecidingLevel.TOWNSHIP), IN_TIME, on(DAY, ENTERPRISE));
        return activity;
    }

    static Activity filed() {
        return file(held());
    }

    static Activity file(Activity activity) {
        activity.file(agreement(true, DecidingLevel.TOWNSHIP), IN_TIME, () -> new OfficialNumber("HD-1", "花活〔2025〕1号"), on(DAY, ENTERPRISE));
        return activity;
    }
}
