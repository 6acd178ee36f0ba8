package org.lianjian.deliberations.entity;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.steps.Occasion;

/** Builds one valid resolution of a meeting of 花街村 and 康迪, owned by 康迪, at any point of its life. */
final class AResolution {

    static final String HUAJIE = "330784114000";
    static final String ZHIYING = "330784105000";
    static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);
    static final LocalDate DUE = LocalDate.of(2026, 4, 30);
    static final Participant VILLAGE = new Participant(1, "花街村", null, HUAJIE);
    static final Participant ENTERPRISE = new Participant(2, "康迪", null, HUAJIE);
    static final Participant THE_TOWNSHIP = new Participant(5, "花街镇", BodyLevel.TOWNSHIP, HUAJIE);
    static final Participant CITY_BUREAU = new Participant(6, "市农业农村局", BodyLevel.MUNICIPAL, HUAJIE);
    static final Participant NEXT_DOOR = new Participant(4, "芝英五金", null, ZHIYING);
    static final Actor OWNER = actor(21, Grant.ofOrganization(Role.ENTERPRISE_SECRETARY, 2, HUAJIE));
    static final Actor PARTNER = actor(22, Grant.ofOrganization(Role.VILLAGE_SECRETARY, 1, HUAJIE));
    static final Actor TOWNSHIP_OFFICIAL = actor(23, Grant.ofTownship(Role.TOWNSHIP_OFFICIAL, HUAJIE));
    static final Actor MUNICIPAL_OFFICIAL = actor(24, Grant.ofCity(Role.MUNICIPAL_OFFICIAL, "330784000000"));
    static final String PROOF = "示例 已交付";
    static final List<Long> FILES = List.of(91L);

    private List<Participant> parties = List.of(VILLAGE, ENTERPRISE);
    private Participant owner = ENTERPRISE;

    static AResolution ofTwo() {
        return new AResolution();
    }

    static AResolution of(Participant owner, Participant... others) {
        AResolution resolution = new AResolution();
        resolution.owner = owner;
        resolution.parties = Stream.concat(Stream.of(owner), Stream.of(others)).toList();
        return resolution;
    }

    Resolution open() {
        ResolutionContent content = new ResolutionContent(7, 8, null, parties, "示例 五月底前接通班车", "班车每天两趟", owner.organizationId(),
                "张三", DUE);
        return Resolution.open(content, new OfficialNumber("JY-330784114-2026-0004", "花决〔2026〕4号"), on(ISSUED, PARTNER));
    }

    Resolution claimedBy(Actor claimer) {
        Resolution resolution = open();
        resolution.claim(PROOF, FILES, on(DUE, claimer));
        return resolution;
    }

    static Occasion on(LocalDate today, Actor actor) {
        return new Occasion(actor, today.atStartOfDay().toInstant(ZoneOffset.UTC), today);
    }

    static Actor actor(long id, Grant... grants) {
        return new Actor(id, "u" + id, "u" + id, List.of(grants), "127.0.0.1");
    }
}
