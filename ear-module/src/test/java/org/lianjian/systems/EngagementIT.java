package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityFilter;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementFilter;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.audit.boundary.AuditLog;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.audit.boundary.TrailFilter;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.SignIn;
import org.lianjian.inspections.boundary.EngagementDetails;
import org.lianjian.inspections.boundary.EngagementDraft;
import org.lianjian.inspections.boundary.Engagements;
import org.lianjian.organizations.boundary.OrganizationDetails;
import org.lianjian.organizations.boundary.OrganizationFilter;
import org.lianjian.organizations.boundary.OrganizationSort;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.organizations.boundary.Statistics;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.time.OfficeClock;

/** An auditor reads what the engagement names, for its time, and nothing else (invariant 15). */
@ExtendWith(ArquillianExtension.class)
class EngagementIT {

    private static final PageQuery PAGE = PageQuery.first(200);

    @Inject
    private Office office;

    @Inject
    private Members members;

    @Inject
    private Worlds worlds;

    @Inject
    private Engagements engagements;

    @Inject
    private Agreements agreements;

    @Inject
    private Activities activities;

    @Inject
    private Organizations organizations;

    @Inject
    private Statistics statistics;

    @Inject
    private AuditLog log;

    @Inject
    private SignIn signIn;

    @Inject
    private OfficeClock clock;

    private Town town;
    private World inside;
    private World outside;
    private AccountDetails member;

    @BeforeEach
    void twoTownshipsAndSomebodyWithoutARole() {
        town = office.newTown();
        inside = worlds.in(town);
        outside = worlds.in(office.neighbourOf(town));
        member = members.newMember();
    }

    @Test
    void theAuditorReadsTheTownshipTheKindsAndThePeriodOnListsAndAlone() {
        commission(draft());
        Actor auditor = recognised();
        office.as(auditor, () -> {
            assertThat(agreements.get(inside.running()).id()).isEqualTo(inside.running());
            assertThat(activities.get(inside.activity()).id()).isEqualTo(inside.activity());
            assertThat(agreements.list(AgreementFilter.any(), PAGE).items()).extracting("id").contains(inside.running())
                    .doesNotContain(outside.running());
            assertThat(activities.list(ActivityFilter.any(), PAGE).items()).extracting("id").containsExactly(inside.activity());
            assertThat(activities.totals(ActivityFilter.any()).activities()).isEqualTo(1);
            assertThatThrownBy(() -> agreements.get(outside.running())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> activities.get(outside.activity())).isInstanceOf(NotFound.class);
            return null;
        });
    }

    @Test
    void theOrganisationsComeAlongByNameOnly() {
        commission(draft());
        office.as(recognised(), () -> {
            OrganizationDetails seen = organizations.get(inside.enterprise());
            assertThat(seen.name()).isNotBlank();
            assertThat(seen.contactPhone()).isNull();
            assertThat(organizations.history(inside.enterprise())).isEmpty();
            assertThat(organizations.list(new OrganizationFilter(null, null, null, null, true, OrganizationSort.NAME), PAGE).items())
                    .extracting("id").contains(inside.enterprise(), inside.village()).doesNotContain(outside.enterprise());
            assertThatThrownBy(() -> statistics.latest(town.code())).isInstanceOf(NotFound.class);
            return null;
        });
    }

    @Test
    void aKindThatIsNotNamedIsNotThere() {
        EngagementDraft draft = draft();
        draft.setKinds(List.of(RecordKind.ACTIVITY));
        commission(draft);
        office.as(recognised(), () -> {
            assertThat(agreements.list(AgreementFilter.any(), PAGE).items()).isEmpty();
            assertThatThrownBy(() -> agreements.get(inside.running())).isInstanceOf(NotFound.class);
            assertThat(activities.get(inside.activity()).id()).isEqualTo(inside.activity());
            return null;
        });
    }

    @Test
    void aRecordOfAnotherTimeIsNotThere() {
        EngagementDraft draft = draft();
        draft.setRecordsFrom(clock.today().minusYears(3));
        draft.setRecordsTo(clock.today().minusYears(2));
        commission(draft);
        office.as(recognised(), () -> {
            assertThat(activities.list(ActivityFilter.any(), PAGE).items()).isEmpty();
            assertThatThrownBy(() -> activities.get(inside.activity())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> agreements.get(inside.running())).isInstanceOf(NotFound.class);
            assertThat(agreements.list(AgreementFilter.any(), PAGE).items()).isEmpty();
            assertThat(log.find(anything(), PAGE).items()).isEmpty();
            return null;
        });
    }

    @Test
    void theLogShowsTheEventsOfTheRecordsOfItsKinds() {
        EngagementDraft draft = draft();
        draft.setKinds(List.of(RecordKind.ACTIVITY));
        commission(draft);
        List<TrailEntry> events = office.as(recognised(), () -> log.find(anything(), PAGE).items());
        assertThat(events).isNotEmpty().allMatch(entry -> entry.objectType().name().equals("ACTIVITY"));
        assertThat(events).extracting(TrailEntry::objectId).containsOnly(inside.activity());
    }

    @Test
    void filesOfARecordInScopeAreThereAndThoseOfOthersAreNot() {
        commission(draft());
        long scan = scanOf(inside);
        long foreign = scanOf(outside);
        office.as(recognised(), () -> {
            assertThat(agreements.document(inside.running(), scan).content().bytes()).isNotEmpty();
            assertThatThrownBy(() -> agreements.document(outside.running(), foreign)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> agreements.document(inside.running(), foreign)).isInstanceOf(NotFound.class);
            return null;
        });
    }

    private EngagementDraft draft() {
        return worlds.engagementOf(town, member.username());
    }

    private EngagementDetails commission(EngagementDraft draft) {
        return office.as(office.municipalOfficial(town), () -> engagements.commission(draft));
    }

    /** The person as a request of theirs begins. */
    private Actor recognised() {
        String cookie = members.signIn(member).cookie();
        return signIn.recognise(cookie, Members.ORIGIN).orElseThrow();
    }

    private long scanOf(World world) {
        AgreementDetails details = office.as(office.official(world.town()), () -> agreements.get(world.running()));
        return details.signatures().get(0).scan().id();
    }

    private static TrailFilter anything() {
        return new TrailFilter(null, null, null, null, null, null, null, null);
    }
}
