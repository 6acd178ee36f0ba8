package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianjian.systems.FindingPapers.claim;
import static org.lianjian.systems.FindingPapers.problem;
import static org.lianjian.systems.FindingPapers.record;
import static org.lianjian.systems.FindingPapers.reopening;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.inspections.boundary.EngagementDraft;
import org.lianjian.inspections.boundary.Engagements;
import org.lianjian.inspections.boundary.FindingDetails;
import org.lianjian.inspections.boundary.FindingDraft;
import org.lianjian.inspections.boundary.FindingFilter;
import org.lianjian.inspections.boundary.FindingState;
import org.lianjian.inspections.boundary.Findings;
import org.lianjian.inspections.boundary.RecordDraft;
import org.lianjian.inspections.control.FindingCalendar;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.leases.OfficeDays;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.reporting.boundary.WorkKind;
import org.lianjian.reporting.boundary.WorkList;
import org.lianjian.systems.Together.Deed;
import org.lianjian.systems.Together.Outcome;

/** Findings and their rectification in the server (DOMAIN.md §3), and people who act at the same moment. */
@ExtendWith(ArquillianExtension.class)
class FindingRulesIT {

    private static final int CROWD = 6;

    @Inject
    private Office office;

    @Inject
    private Paperwork paperwork;

    @Inject
    private Worlds worlds;

    @Inject
    private Together together;

    @Inject
    private Members members;

    @Inject
    private Engagements engagements;

    @Inject
    private Findings findings;

    @Inject
    private OfficeDays days;

    @Inject
    private WorkList workList;

    @Inject
    private OfficeClock clock;

    private Town town;
    private long enterprise;
    private AccountDetails account;
    private Actor auditor;
    private Actor secretary;
    private Actor city;
    private long engagement;

    @BeforeEach
    void commission() {
        town = office.newTown();
        enterprise = office.newEnterprise(town);
        account = members.newMember();
        auditor = auditor(account);
        secretary = office.secretaryOfEnterprise(enterprise, town);
        city = office.municipalOfficial(town);
        EngagementDraft draft = worlds.engagementOf(town, account.username());
        engagement = as(city, () -> engagements.commission(draft).id());
    }

    /** Invariant 16. */
    @Test
    void numbersAreGivenPerTownshipAndYearWithoutGaps() {
        List<Outcome<FindingDetails>> issued = together.times(CROWD, auditor, () -> findings.issue(draft()));

        assertThat(issued).allSatisfy(outcome -> assertThat(outcome.problem()).isNull());
        assertThat(issued.stream().map(outcome -> outcome.result().key()).sorted().toList().get(CROWD - 1))
                .isEqualTo("SJ-%s-%d-%04d".formatted(town.digits(), clock.today().getYear(), CROWD));
        assertThat(issued.get(0).result().number()).matches(".审〔\\d{4}〕\\d+号");
    }

    @Test
    void ofManyClaimsAtOnceOneIsTakenAndOfManyJudgementsOne() {
        FindingDetails acknowledged = acknowledged();
        List<Outcome<FindingDetails>> claims = together.times(CROWD, secretary, () -> findings.claim(ref(acknowledged), claim(), List.of()));
        assertThat(claims.stream().filter(Outcome::done)).hasSize(1);
        assertThat(claims.stream().filter(outcome -> !outcome.done()).map(Outcome::problem)).hasOnlyElementsOfType(StaleVersion.class);
        FindingDetails claimed = as(auditor, () -> findings.get(acknowledged.id()));
        List<Outcome<FindingDetails>> judged = together.at(List.of(new Deed<>(auditor, () -> findings.verify(ref(claimed), "属实")),
                new Deed<>(auditor, () -> findings.reopen(ref(claimed), reopening(clock.today().plusDays(9))))));
        assertThat(judged.stream().filter(Outcome::done)).hasSize(1);
    }

    @Test
    void whatIsSaidIsKeptWithItsFiles() {
        FindingDetails acknowledged = acknowledged();
        FindingDetails claimed = as(secretary, () -> findings.claim(ref(acknowledged), claim(), List.of(paperwork.pdf())));
        FindingDetails reopened = as(auditor, () -> findings.reopen(ref(claimed), reopening(clock.today().plusDays(40))));
        FindingDetails again = as(secretary, () -> findings.claim(ref(reopened), claim(), List.of()));
        FindingDetails verified = as(auditor, () -> findings.verify(ref(again), "现场查看属实"));

        assertThat(verified.state()).isEqualTo(FindingState.VERIFIED);
        assertThat(verified.answers()).extracting(answer -> answer.said().name())
                .containsExactly("ISSUED", "ACKNOWLEDGED", "CLAIMED", "REOPENED", "CLAIMED", "VERIFIED");
        long file = verified.answers().get(2).evidence().get(0).id();
        assertThat(as(city, () -> findings.evidence(verified.id(), file)).content().bytes()).isNotEmpty();
        assertThat(as(city, () -> findings.history(verified.id()))).extracting(entry -> entry.event().name()).containsExactly(
                "FINDING_VERIFIED", "FINDING_CLAIMED", "FINDING_REOPENED", "FINDING_CLAIMED", "FINDING_ACKNOWLEDGED", "FINDING_ISSUED");
    }

    /** Invariant 6. */
    @Test
    void whoAnswersForTheOrganizationDoesNotJudge() {
        FindingDetails acknowledged = acknowledged();
        FindingDetails claimed = as(secretary, () -> findings.claim(ref(acknowledged), claim(), List.of()));
        List<Grant> grants = new ArrayList<>(auditor.grants());
        grants.addAll(secretary.grants());
        Actor both = FindingPapers.actor(account, grants);

        assertThat(problem(() -> as(both, () -> findings.verify(ref(claimed), "属实")))).isInstanceOfSatisfying(RuleViolated.class,
                rule -> assertThat(rule.invariant()).isEqualTo(6));
        Actor another = auditor(office.newAccount());
        assertThat(problem(() -> as(another, () -> findings.verify(ref(claimed), "属实")))).isInstanceOf(NotFound.class);
    }

    /** Invariant 15. */
    @Test
    void aRecordOutOfTheEngagementsScopeIsNotNamed() {
        AgreementDetails own = agreement(town, office.newVillage(town), enterprise);
        Town elsewhere = office.neighbourOf(town);
        AgreementDetails foreign = agreement(elsewhere, office.newVillage(elsewhere), office.newEnterprise(elsewhere));

        assertThat(issue(record(own.id(), null)).records()).singleElement().satisfies(record -> assertThat(record.key()).isEqualTo(own.key()));
        assertThat(issue(record(null, own.number())).records()).singleElement().satisfies(record -> assertThat(record.id()).isEqualTo(own.id()));
        assertThat(problem(() -> issue(record(foreign.id(), null)))).isInstanceOf(NotFound.class);
        assertThat(problem(() -> issue(record(null, foreign.key())))).isInstanceOf(InvalidInput.class);
        FindingDraft ofAnother = draft();
        ofAnother.setOrganizationId(office.newEnterprise(town));
        ofAnother.getRecords().add(record(own.id(), null));
        assertThat(problem(() -> as(auditor, () -> findings.issue(ofAnother)))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aBodyOfTheTownshipIsAnsweredForByTheTownshipOfficial() {
        FindingDraft draft = draft();
        draft.setOrganizationId(office.newTownshipBody(town));
        FindingDetails issued = as(auditor, () -> findings.issue(draft));
        Actor official = office.official(town);

        assertThat(waiting(official)).contains(WorkKind.FINDING_TO_ACKNOWLEDGE);
        assertThat(as(official, () -> findings.acknowledge(ref(issued), null)).state()).isEqualTo(FindingState.ACKNOWLEDGED);
        FindingDetails other = issue();
        assertThat(problem(() -> as(official, () -> findings.acknowledge(ref(other), null)))).isInstanceOf(RuleViolated.class);
    }

    @Test
    void whatIsOverdueIsEscalatedToTheMunicipalLevelAndGoesOn() {
        FindingDetails issued = issue();
        assertThat(waiting(secretary)).containsExactly(WorkKind.FINDING_TO_ACKNOWLEDGE);
        days.turn(FindingCalendar.class, issued.dueOn().plusDays(1));
        days.turn(FindingCalendar.class, issued.dueOn().plusDays(2));

        FindingDetails escalated = as(city, () -> findings.get(issued.id()));
        assertThat(escalated.state()).isEqualTo(FindingState.ESCALATED);
        assertThat(escalated.answers()).hasSize(2);
        assertThat(waiting(city)).contains(WorkKind.FINDING_ESCALATED);
        FindingDetails acknowledged = as(secretary, () -> findings.acknowledge(RecordRef.latest(issued.id()), null));
        assertThat(waiting(secretary)).containsExactly(WorkKind.FINDING_TO_RECTIFY);
        as(secretary, () -> findings.claim(ref(acknowledged), claim(), List.of()));
        assertThat(waiting(auditor)).contains(WorkKind.FINDING_TO_VERIFY);
        assertThat(waiting(city)).doesNotContain(WorkKind.FINDING_ESCALATED);
    }

    @Test
    void anAuditorFollowsUpAfterTheEngagementIsClosedAndIssuesNothingMore() {
        FindingDetails acknowledged = acknowledged();
        FindingDetails claimed = as(secretary, () -> findings.claim(ref(acknowledged), claim(), List.of()));
        as(city, () -> engagements.close(RecordRef.latest(engagement), "外勤结束"));
        Actor later = members.signIn(account).actor();

        assertThat(problem(() -> as(later, () -> findings.issue(draft())))).isInstanceOf(RuleViolated.class);
        assertThat(as(later, () -> findings.list(FindingFilter.any(), PageQuery.first(5))).items()).hasSize(1);
        assertThat(as(later, () -> findings.verify(ref(claimed), "属实")).state()).isEqualTo(FindingState.VERIFIED);
        assertThat(members.signIn(account).actor().has(Role.AUDITOR)).as("nothing is left to follow up").isFalse();
    }

    private FindingDetails acknowledged() {
        FindingDetails issued = issue();
        return as(secretary, () -> findings.acknowledge(ref(issued), "收到"));
    }

    private FindingDetails issue(RecordDraft... records) {
        FindingDraft draft = draft();
        draft.getRecords().addAll(List.of(records));
        return as(auditor, () -> findings.issue(draft));
    }

    private FindingDraft draft() {
        return worlds.finding(engagement, enterprise);
    }

    private AgreementDetails agreement(Town place, long aVillage, long anEnterprise) {
        return paperwork.submitted(office.official(place), paperwork.draft(Paperwork.VILLAGE_ENTERPRISE, aVillage, anEnterprise));
    }

    private List<WorkKind> waiting(Actor actor) {
        return as(actor, () -> workList.mine()).stream().map(group -> group.kind()).toList();
    }

    private Actor auditor(AccountDetails named) {
        return FindingPapers.actor(named, List.of(Grant.ofTownship(Role.AUDITOR, town.code())));
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return office.as(actor, work);
    }

    private static RecordRef ref(FindingDetails finding) {
        return RecordRef.of(finding.id(), finding.version());
    }
}
