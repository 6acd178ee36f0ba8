package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.activities.boundary.ActivityFilter;
import org.lianjian.activities.boundary.ActivitySort;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementFilter;
import org.lianjian.agreements.boundary.AgreementRegister;
import org.lianjian.agreements.boundary.AgreementSort;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.cooperation.boundary.Milestone;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.cooperation.boundary.ProjectFilter;
import org.lianjian.cooperation.boundary.ProjectSort;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingFilter;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.deliberations.boundary.ResolutionDetails;
import org.lianjian.deliberations.boundary.ResolutionFilter;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.inspections.boundary.RecordConcerned;
import org.lianjian.inspections.boundary.RecordType;
import org.lianjian.inspections.control.RecordsConcerned.Found;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.platform.access.Span;
import org.lianjian.platform.paging.PageQuery;

/** Reads one record of any type as whoever acts. */
@Dependent
class ConcernedFiles {

    private static final PageQuery SIMILAR = PageQuery.first(20);

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementRegister register;

    @Inject
    private Activities activities;

    @Inject
    private Meetings meetings;

    @Inject
    private Resolutions resolutions;

    @Inject
    private Projects projects;

    /** The record with that id. */
    Found get(RecordType type, long id) {
        return switch (type) {
            case AGREEMENT -> agreement(agreements.get(id));
            case ACTIVITY -> activity(activities.get(id));
            case MEETING -> meeting(meetings.get(id));
            case RESOLUTION -> resolution(resolutions.get(id));
            case PROJECT -> project(projects.get(id));
        };
    }

    /** The id of the record with exactly that number or key. */
    Optional<Long> called(RecordType type, String text) {
        return switch (type) {
            case AGREEMENT -> agreements.list(new AgreementFilter(text, null, null, null, null, null, AgreementSort.NEWEST), SIMILAR).items().stream()
                    .filter(row -> isCalled(text, row.number(), row.key())).map(row -> row.id()).findFirst();
            case ACTIVITY -> activities.list(new ActivityFilter(text, null, null, null, null, null, null, null, null, null, ActivitySort.NEWEST),
                    SIMILAR).items().stream().filter(row -> isCalled(text, row.number(), row.key())).map(row -> row.id()).findFirst();
            case MEETING -> meetings.list(new MeetingFilter(text, null, null, null, null, null, null, null), SIMILAR).items().stream()
                    .filter(row -> isCalled(text, row.number(), row.key())).map(row -> row.id()).findFirst();
            case RESOLUTION -> resolutions.list(new ResolutionFilter(text, null, null, null, null, null, null, null, null, null, null), SIMILAR)
                    .items().stream().filter(row -> isCalled(text, row.number(), row.key())).map(row -> row.id()).findFirst();
            case PROJECT -> projects.list(new ProjectFilter(text, null, null, null, null, ProjectSort.NEWEST), SIMILAR).items().stream()
                    .filter(row -> isCalled(text, row.number(), row.key())).map(row -> row.id()).findFirst();
        };
    }

    private static Found agreement(AgreementDetails found) {
        return new Found(new RecordConcerned(RecordType.AGREEMENT, found.id(), keyOf(found.key()), found.title()), partners(found.parties()),
                new Span(found.start(), found.effectiveEnd() == null ? found.end() : found.effectiveEnd()));
    }

    private Found activity(ActivityDetails found) {
        return new Found(new RecordConcerned(RecordType.ACTIVITY, found.id(), keyOf(found.key()), found.title()),
                partners(register.on(found.agreementId(), found.heldOn()).parties()), Span.of(found.heldOn()));
    }

    private static Found meeting(MeetingDetails found) {
        return new Found(new RecordConcerned(RecordType.MEETING, found.id(), keyOf(found.key()), found.title()),
                participants(found.participants()), Span.of(found.heldOn()));
    }

    private static Found resolution(ResolutionDetails found) {
        return new Found(new RecordConcerned(RecordType.RESOLUTION, found.id(), keyOf(found.key()), found.excerpt()),
                participants(found.parties()), new Span(found.issuedOn(), found.due()));
    }

    private Found project(ProjectDetails found) {
        List<LocalDate> dues = found.milestones().stream().map(Milestone::due).sorted().toList();
        Span days = new Span(dues.get(0), dues.get(dues.size() - 1));
        return new Found(new RecordConcerned(RecordType.PROJECT, found.id(), keyOf(found.key()), found.title()),
                partners(register.on(found.agreementId(), days.first()).parties()), days);
    }

    private static List<OrganizationChoice> partners(List<Party> parties) {
        return parties.stream().map(party -> new OrganizationChoice(party.organizationId(), party.kind(), party.bodyLevel(), party.name(),
                party.shortName(), party.townshipCode(), "")).toList();
    }

    /** A meeting names those who take part in short. */
    private static List<OrganizationChoice> participants(List<Participant> participants) {
        return participants.stream().map(one -> new OrganizationChoice(one.organizationId(), null, one.bodyLevel(), one.shortName(),
                one.shortName(), one.townshipCode(), "")).toList();
    }

    private static boolean isCalled(String typed, String number, String key) {
        return Objects.equals(typed, number) || typed.equalsIgnoreCase(key);
    }

    private static String keyOf(String key) {
        return key == null ? "" : key;
    }
}
