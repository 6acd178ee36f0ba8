package org.lianjian.inspections.entity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.lianjian.inspections.boundary.ClaimDraft;
import org.lianjian.inspections.boundary.FindingSeverity;
import org.lianjian.inspections.boundary.RecordConcerned;
import org.lianjian.inspections.boundary.RecordType;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.time.OfficeClock;

/** One valid finding about an enterprise, and the people around it. */
final class AFinding {

    static final String TOWN = "330784114000";
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final LocalDate DUE = DAY.plusDays(30);
    static final Actor SECRETARY = new Actor(1L, "kangdi", "书记", List.of(Grant.ofOrganization(Role.ENTERPRISE_SECRETARY, 1, TOWN)), "");
    static final Actor STRANGER = new Actor(2L, "wanan", "别家书记", List.of(Grant.ofOrganization(Role.ENTERPRISE_SECRETARY, 2, TOWN)), "");
    static final Actor OFFICIAL = new Actor(90L, "township", "经办", List.of(Grant.ofTownship(Role.TOWNSHIP_OFFICIAL, TOWN)), "");
    static final Actor CITY = new Actor(91L, "city", "市级经办", List.of(Grant.ofCity(Role.MUNICIPAL_OFFICIAL, "330784000000")), "");
    static final Actor AUDITOR = auditor(50);
    static final Actor COLLEAGUE = auditor(51);
    static final Actor OTHER_AUDITOR = auditor(52);
    private static final Set<Long> AUDITORS = Set.of(50L, 51L);

    private AFinding() {
    }

    private static Actor auditor(long account) {
        return new Actor(account, "auditor" + account, "审计" + account, List.of(Grant.ofTownship(Role.AUDITOR, TOWN)), "");
    }

    static FindingOccasion on(LocalDate day, Actor actor) {
        return new FindingOccasion(actor, day.atTime(LocalTime.NOON).atZone(OfficeClock.ZONE).toInstant(), day, AUDITORS);
    }

    static FindingContent about(OrganizationKind kind, BodyLevel body, LocalDate dueOn) {
        return new FindingContent(7, FindingSeverity.SERIOUS, "备案晚了三十天", "活动备案应在三个工作日内", "5", "三次活动逾期备案",
                new OrganizationChoice(1, kind, body, "康迪公司", "康迪", TOWN, "花街镇"),
                List.of(new RecordConcerned(RecordType.ACTIVITY, 8, "HD-1", "讲座")), dueOn);
    }

    static Finding issued() {
        return issuedBy(AUDITOR, about(OrganizationKind.ENTERPRISE, null, DUE));
    }

    static Finding issuedBy(Actor auditor, FindingContent content) {
        return Finding.issue(content, () -> new OfficialNumber("SJ-330784114-2026-0001", "花审〔2026〕1号"), on(DAY, auditor));
    }

    static Finding acknowledged() {
        Finding finding = issued();
        finding.acknowledge(null, on(DAY, SECRETARY));
        return finding;
    }

    static Finding claimed() {
        Finding finding = acknowledged();
        finding.claim(claim(null), List.of(3L), on(DAY.plusDays(5), SECRETARY));
        return finding;
    }

    static ClaimDraft claim(String withoutEvidence) {
        ClaimDraft claim = new ClaimDraft();
        claim.setText("已补备案并指定专人");
        claim.setWithoutEvidence(withoutEvidence);
        return claim;
    }
}
