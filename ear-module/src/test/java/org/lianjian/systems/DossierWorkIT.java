package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.cooperation.boundary.MoneyKind;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.deliberations.boundary.MeetingRow;
import org.lianjian.deliberations.boundary.ResolutionDetails;
import org.lianjian.deliberations.boundary.ResolutionRow;
import org.lianjian.inspections.boundary.Dossier;
import org.lianjian.inspections.boundary.DossierWork;
import org.lianjian.inspections.boundary.Dossiers;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Extent;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.systems.Filings.Twins;

/** Meetings, resolutions and projects with their money in the audit file of an agreement. */
@ExtendWith(ArquillianExtension.class)
class DossierWorkIT {

    @Inject
    private Office office;

    @Inject
    private Filings filings;

    @Inject
    private Resolved resolved;

    @Inject
    private Undertakings undertakings;

    @Inject
    private Projects projects;

    @Inject
    private Dossiers dossiers;

    private Twins twins;

    @BeforeEach
    void anActiveAgreement() {
        twins = filings.twinsIn(office.newTown());
    }

    @Test
    void itShowsWhatWasDeliberatedAndResolved() {
        ResolutionDetails resolution = resolved.by(twins);

        DossierWork work = read().work();

        assertThat(work.meetings()).extracting(MeetingRow::id).containsExactly(resolution.meetingId());
        assertThat(work.resolutions()).extracting(ResolutionRow::id).containsExactly(resolution.id());
        assertThat(read().changes()).extracting(TrailEntry::event).contains(AuditEvent.MINUTES_ISSUED, AuditEvent.RESOLUTION_OPENED);
    }

    @Test
    void itShowsMoneyWithItsVouchersAndWhatProjectsCountFor() {
        ProjectDetails done = undertakings.almostDone(twins);
        office.as(twins.filer(), () -> {
            projects.enter(RecordRef.latest(done.id()), undertakings.money(twins, MoneyKind.PAID, "800.00", "示例 凭证 7"));
            return projects.complete(RecordRef.latest(done.id()), undertakings.claim(twins, 1), List.of());
        });
        long promise = twins.agreement().commitments().get(0).id();
        assertThat(read().work().acceptedFor(promise)).isEmpty();

        office.as(twins.official(), () -> projects.accept(RecordRef.latest(done.id())));

        DossierWork work = read().work();
        assertThat(work.projects()).singleElement().satisfies(project -> {
            assertThat(project.money()).singleElement().satisfies(entry -> assertThat(entry.voucher()).isEqualTo("示例 凭证 7"));
            assertThat(project.totals()).singleElement().satisfies(sum -> assertThat(sum.amount()).isEqualByComparingTo("800"));
        });
        assertThat(work.acceptedFor(promise)).singleElement().satisfies(counted -> assertThat(counted.getValue()).isEqualByComparingTo("1"));
        assertThat(read().changes()).extracting(TrailEntry::event).contains(AuditEvent.PROJECT_MONEY_ENTERED, AuditEvent.PROJECT_ACCEPTED);
    }

    @Test
    void anEngagementForAgreementsAloneDoesNotOpenThem() {
        resolved.by(twins);
        undertakings.proposed(twins);
        LocalDate from = twins.agreement().start();
        Actor engaged = office.person(Grant.ofTownship(Role.AUDITOR, twins.town().code(),
                new Extent(Set.of(RecordKind.AGREEMENT), from, from.plusDays(30))));

        DossierWork work = office.as(engaged, () -> dossiers.of(twins.agreement().id())).work();

        assertThat(work.meetingsOpen()).isFalse();
        assertThat(work.projectsOpen()).isFalse();
        assertThat(work.meetings()).isEmpty();
        assertThat(work.resolutions()).isEmpty();
        assertThat(work.projects()).isEmpty();
    }

    private Dossier read() {
        return office.as(office.auditor(twins.town()), () -> dossiers.of(twins.agreement().id()));
    }
}
