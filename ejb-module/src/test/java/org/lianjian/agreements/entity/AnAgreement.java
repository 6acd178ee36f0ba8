package org.lianjian.agreements.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianjian.agreements.boundary.PartyRole;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.steps.Occasion;

/** Builds one valid agreement between 花街村 and 康迪, at any point of its life. */
final class AnAgreement {

    static final String HUAJIE = "330784114000";
    static final String ZHIYING = "330784105000";
    static final LocalDate START = LocalDate.of(2026, 3, 1);
    static final LocalDate END = LocalDate.of(2027, 2, 28);
    static final LocalDate BEFORE = LocalDate.of(2026, 2, 10);
    static final NamedParty VILLAGE = new NamedParty(1, "花街村", "花街村", OrganizationKind.VILLAGE, null, HUAJIE, null);
    static final NamedParty ENTERPRISE =
            new NamedParty(2, "永康市康迪客运出租有限公司", "康迪", OrganizationKind.ENTERPRISE, null, HUAJIE, PartyRole.LEAD);
    static final NamedParty OTHER_ENTERPRISE =
            new NamedParty(3, "浙江三环化工有限公司", "三环", OrganizationKind.ENTERPRISE, null, HUAJIE, null);
    static final NamedParty ENTERPRISE_NEXT_DOOR =
            new NamedParty(4, "芝英五金厂", "芝英五金", OrganizationKind.ENTERPRISE, null, ZHIYING, null);
    static final NamedParty THE_TOWNSHIP =
            new NamedParty(5, "花街镇人民政府", "花街镇", OrganizationKind.GOVERNMENT_BODY, BodyLevel.TOWNSHIP, HUAJIE, null);
    static final NamedParty CITY_BUREAU =
            new NamedParty(6, "永康市农业农村局", "市农业农村局", OrganizationKind.GOVERNMENT_BODY, BodyLevel.MUNICIPAL, HUAJIE, null);
    static final Actor TOWNSHIP_OFFICIAL = actor("township", Grant.ofTownship(Role.TOWNSHIP_OFFICIAL, HUAJIE));
    static final Actor MUNICIPAL_OFFICIAL = actor("city", Grant.ofCity(Role.MUNICIPAL_OFFICIAL, "330784000000"));
    static final Actor VILLAGE_SECRETARY = actor("huajie", Grant.ofOrganization(Role.VILLAGE_SECRETARY, 1, HUAJIE));
    static final Actor CALENDAR = Actor.system("agreement-calendar");
    static final int MAX_YEARS = 3;

    private LocalDate start = START;
    private LocalDate end = END;
    private List<NamedParty> parties = List.of(VILLAGE, ENTERPRISE);
    private PairingKindEntity kind = villageAndEnterprise();
    private final List<CommitmentLine> commitments = new ArrayList<>();

    static AnAgreement between(NamedParty... parties) {
        AnAgreement agreement = new AnAgreement();
        agreement.parties = List.of(parties);
        return agreement;
    }

    static AnAgreement ofTwo() {
        return new AnAgreement();
    }

    AnAgreement from(LocalDate first, LocalDate last) {
        start = first;
        end = last;
        return this;
    }

    AnAgreement of(PairingKindEntity otherKind) {
        kind = otherKind;
        return this;
    }

    AnAgreement promising(String measure, int target, LocalDate due) {
        commitments.add(new CommitmentLine(null, ENTERPRISE.organizationId(), measure, BigDecimal.valueOf(target), "场", due));
        return this;
    }

    AgreementContent content() {
        return new AgreementContent("示例 结对共建协议", "共建共享", start, end, parties, commitments);
    }

    Agreement draft() {
        return Agreement.draft(content(), kind, MAX_YEARS, on(BEFORE, VILLAGE_SECRETARY));
    }

    Agreement submitted() {
        Agreement agreement = draft();
        submit(agreement);
        return agreement;
    }

    Agreement approved() {
        Agreement agreement = submitted();
        agreement.approve(List.of(), on(BEFORE, MUNICIPAL_OFFICIAL));
        return agreement;
    }

    Agreement signed() {
        Agreement agreement = approved();
        agreement.parties().forEach(party -> agreement.sign(pageOf(party, BEFORE), on(BEFORE, TOWNSHIP_OFFICIAL)));
        return agreement;
    }

    Agreement active() {
        Agreement agreement = signed();
        agreement.activate(List.of(), on(start, CALENDAR));
        return agreement;
    }

    Agreement expired() {
        Agreement agreement = active();
        agreement.expire(on(end.plusDays(1), CALENDAR));
        return agreement;
    }

    static void submit(Agreement agreement) {
        Occasion occasion = on(BEFORE, VILLAGE_SECRETARY);
        agreement.submit(pairingOf(agreement), List.of(), () -> new OfficialNumber("XY-330784114-2026-0003", "花结〔2026〕3号"), occasion);
    }

    static Pairing pairingOf(Agreement agreement) {
        return Pairing.propose(agreement, new OfficialNumber("JD-330784114-2026-0001", "花对〔2026〕1号"), on(BEFORE, VILLAGE_SECRETARY));
    }

    static SignedPage pageOf(NamedParty party, LocalDate signedOn) {
        return new SignedPage(party.organizationId(), "张三", "书记", signedOn, 90L + party.organizationId());
    }

    static PairingKindEntity villageAndEnterprise() {
        return new PairingKindEntity("VILLAGE_ENTERPRISE", "村企结对", "Village and enterprise", 1,
                Map.of(OrganizationKind.VILLAGE, 1, OrganizationKind.ENTERPRISE, 1));
    }

    static PairingKindEntity governmentAndEnterprise() {
        return new PairingKindEntity("GOVERNMENT_ENTERPRISE", "政企结对", "Government and enterprise", 3,
                Map.of(OrganizationKind.GOVERNMENT_BODY, 1, OrganizationKind.ENTERPRISE, 1));
    }

    static Occasion on(LocalDate today, Actor actor) {
        return new Occasion(actor, today.atStartOfDay().toInstant(ZoneOffset.UTC), today);
    }

    static Actor actor(String name, Grant... grants) {
        return new Actor(7L, name, name, List.of(grants), "127.0.0.1");
    }
}
