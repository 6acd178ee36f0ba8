package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.cooperation.boundary.MoneyKind;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.cooperation.boundary.ProjectFilter;
import org.lianjian.cooperation.boundary.ProjectRow;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.deliberations.boundary.MeetingFilter;
import org.lianjian.deliberations.boundary.MeetingRow;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.ResolutionDetails;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.SignIn;
import org.lianjian.inspections.boundary.EngagementDraft;
import org.lianjian.inspections.boundary.Engagements;
import org.lianjian.inspections.boundary.FindingDetails;
import org.lianjian.inspections.boundary.FindingDraft;
import org.lianjian.inspections.boundary.Findings;
import org.lianjian.inspections.boundary.RecordConcerned;
import org.lianjian.inspections.boundary.RecordDraft;
import org.lianjian.inspections.boundary.RecordType;
import org.lianjian.inspections.boundary.SampleDetails;
import org.lianjian.inspections.boundary.SampleDraft;
import org.lianjian.inspections.boundary.SampledRecord;
import org.lianjian.inspections.boundary.Samples;
import org.lianjian.inspections.boundary.SamplingMethod;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.systems.Filings.Twins;

/** Engagements that name meetings and projects: what their auditors read, draw and find. */
@ExtendWith(ArquillianExtension.class)
class EngagedWorkIT {

    private static final PageQuery PAGE = PageQuery.first(50);

    @Inject
    private Office office;

    @Inject
    private Members members;

    @Inject
    private Worlds worlds;

    @Inject
    private Filings filings;

    @Inject
    private Resolved resolved;

    @Inject
    private Undertakings undertakings;

    @Inject
    private Engagements engagements;

    @Inject
    private Samples samples;

    @Inject
    private Findings findings;

    @Inject
    private Meetings meetings;

    @Inject
    private Resolutions resolutions;

    @Inject
    private Projects projects;

    @Inject
    private Agreements agreements;

    @Inject
    private SignIn signIn;

    @Inject
    private OfficeClock clock;

    private Twins twins;
    private ResolutionDetails resolution;
    private ProjectDetails paid;
    private ProjectDetails unpaid;
    private AccountDetails member;

    @BeforeEach
    void work() {
        twins = filings.twinsIn(office.newTown());
        resolution = resolved.by(twins);
        unpaid = undertakings.proposed(twins);
        ProjectDetails project = undertakings.almostDone(twins);
        paid = office.as(twins.filer(),
                () -> projects.enter(RecordRef.latest(project.id()), undertakings.money(twins, MoneyKind.PAID, "1200.50", "示例 1")));
        member = members.newMember();
    }

    @Test
    void theAuditorReadsMeetingsWithTheirResolutionsAndNothingElse() {
        commission(draft(RecordKind.MEETING));
        office.as(auditor(), () -> {
            assertThat(meetings.list(MeetingFilter.any(), PAGE).items()).extracting(MeetingRow::id).containsExactly(resolution.meetingId());
            assertThat(meetings.history(resolution.meetingId())).extracting(TrailEntry::objectId).contains(resolution.meetingId());
            assertThat(resolutions.get(resolution.id()).text()).isEqualTo(resolution.text());
            assertThat(projects.list(ProjectFilter.any(), PAGE).items()).isEmpty();
            assertThatThrownBy(() -> projects.get(paid.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> agreements.get(twins.agreement().id())).isInstanceOf(NotFound.class);
            return null;
        });
    }

    @Test
    void whatLiesOutsideThePeriodIsNotThere() {
        EngagementDraft draft = draft(RecordKind.MEETING, RecordKind.PROJECT);
        draft.setRecordsFrom(clock.today().minusYears(1));
        draft.setRecordsTo(clock.today().minusDays(1));
        commission(draft);
        office.as(auditor(), () -> {
            assertThat(meetings.list(MeetingFilter.any(), PAGE).items()).isEmpty();
            assertThatThrownBy(() -> meetings.get(resolution.meetingId())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> resolutions.get(resolution.id())).isInstanceOf(NotFound.class);
            assertThat(projects.list(ProjectFilter.any(), PAGE).items()).isEmpty();
            assertThatThrownBy(() -> projects.get(paid.id())).isInstanceOf(NotFound.class);
            return null;
        });
    }

    @Test
    void projectsAreDrawnByTheMoneyPaid() {
        long engagement = commission(draft(RecordKind.PROJECT));
        SampleDraft draft = worlds.sample();
        draft.setKind(RecordKind.PROJECT);
        draft.setMethod(SamplingMethod.SIZE);
        SampleDetails drawn = office.as(auditor(), () -> {
            assertThat(projects.list(ProjectFilter.any(), PAGE).items()).extracting(ProjectRow::id).contains(paid.id(), unpaid.id());
            return samples.draw(engagement, draft);
        });

        assertThat(drawn.populationCount()).isEqualTo(2);
        assertThat(drawn.records()).extracting(SampledRecord::recordId).containsExactly(paid.id());
        assertThat(drawn.records()).extracting(SampledRecord::size).containsExactly(1201L);
        assertThat(office.as(auditor(), () -> samples.verify(drawn.id())).samePopulation()).isTrue();
    }

    @Test
    void aFindingNamesAResolutionAndAProjectOfTheEngagement() {
        long engagement = commission(draft(RecordKind.MEETING, RecordKind.PROJECT));
        FindingDraft draft = worlds.finding(engagement, twins.enterprise());
        draft.setRecords(List.of(named(RecordType.RESOLUTION, resolution.id()), numbered(paid.number())));

        FindingDetails issued = office.as(auditor(), () -> findings.issue(draft));

        assertThat(issued.records()).extracting(RecordConcerned::type).containsExactly(RecordType.RESOLUTION, RecordType.PROJECT);
        assertThat(office.as(twins.filer(), () -> findings.get(issued.id())).records()).extracting(RecordConcerned::id)
                .containsExactly(resolution.id(), paid.id());
    }

    @Test
    void aFindingNamesNoRecordOfAKindThatTheEngagementDoesNot() {
        long engagement = commission(draft(RecordKind.MEETING));
        FindingDraft draft = worlds.finding(engagement, twins.enterprise());
        draft.setRecords(List.of(numbered(paid.number())));

        assertThatThrownBy(() -> office.as(auditor(), () -> findings.issue(draft))).isInstanceOf(InvalidInput.class);
    }

    private EngagementDraft draft(RecordKind... kinds) {
        EngagementDraft draft = worlds.engagementOf(twins.town(), member.username());
        draft.setKinds(List.of(kinds));
        return draft;
    }

    private long commission(EngagementDraft draft) {
        return office.as(office.municipalOfficial(twins.town()), () -> engagements.commission(draft).id());
    }

    /** The member as the program recognises them: with the grants that the engagement gives. */
    private Actor auditor() {
        return signIn.recognise(members.signIn(member).cookie(), Members.ORIGIN).orElseThrow();
    }

    private static RecordDraft named(RecordType type, long id) {
        RecordDraft record = new RecordDraft();
        record.setType(type);
        record.setId(id);
        return record;
    }

    private static RecordDraft numbered(String number) {
        RecordDraft record = new RecordDraft();
        record.setNumber(number);
        return record;
    }
}
