package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.lianjian.systems.Paperwork.VILLAGE_ENTERPRISE;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditLog;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.Outcome;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.audit.boundary.TrailFilter;
import org.lianjian.organizations.boundary.OrganizationDetails;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.errors.AccessRefused;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;

/** Invariants 12 and 13 in the server. */
@ExtendWith(ArquillianExtension.class)
class AuditIT {

    private static final String SECRET = "示例 厂房漏水，负责人家中有事";

    @Inject
    private Office office;

    @Inject
    private Paperwork paperwork;

    @Inject
    private Database database;

    @Inject
    private Organizations organizations;

    @Inject
    private Agreements agreements;

    @Inject
    private AuditLog log;

    @Resource
    private UserTransaction transaction;

    private Town town;
    private Actor official;
    private Actor logAdministrator;

    @BeforeEach
    void makeATown() {
        town = office.newTown();
        official = office.official(town);
        logAdministrator = office.administrator(Role.LOG_ADMINISTRATOR);
    }

    /** Invariant 12. */
    @Test
    void everyStepOfAnAgreementLeavesItsEvent() {
        AgreementDetails active = activeAgreement();

        assertThat(eventsOf(ObjectType.AGREEMENT, active.id()).stream().map(TrailEntry::event)).containsExactly(AuditEvent.AGREEMENT_ACTIVATED,
                AuditEvent.AGREEMENT_SIGNATURE_REGISTERED, AuditEvent.AGREEMENT_SIGNATURE_REGISTERED, AuditEvent.AGREEMENT_APPROVED,
                AuditEvent.AGREEMENT_SUBMITTED, AuditEvent.AGREEMENT_DRAFTED);
        assertThat(eventsOf(ObjectType.PAIRING, active.pairingId()).stream().map(TrailEntry::event))
                .containsExactly(AuditEvent.PAIRING_BECAME_ACTIVE, AuditEvent.PAIRING_PROPOSED);
    }

    /** Invariant 12. */
    @Test
    void anEventSaysWhoWhenInWhichRoleAndFromWhere() {
        OrganizationDetails made = registered();

        TrailEntry event = eventsOf(ObjectType.ORGANIZATION, made.id()).get(0);
        assertThat(event.actorId()).isEqualTo(official.accountId());
        assertThat(event.actorName()).isEqualTo(official.displayName());
        assertThat(event.actorRole()).isEqualTo(Role.TOWNSHIP_OFFICIAL.name());
        assertThat(event.origin()).isEqualTo(official.origin());
        assertThat(event.outcome()).isEqualTo(Outcome.DONE);
        assertThat(event.occurredAt()).isNotNull();
    }

    /** Invariant 12. */
    @Test
    void aChangeThatIsRolledBackLeavesNoEvent() throws Exception {
        transaction.begin();
        long id;
        try {
            id = registered().id();
        } finally {
            transaction.rollback();
        }
        assertThat(database.count("select count(*) from organization where id = ?", id)).isZero();
        assertThat(eventsOf(ObjectType.ORGANIZATION, id)).isEmpty();
    }

    /** Invariant 12. */
    @Test
    void aChangeWhoseEventCannotBeWrittenIsNotMade() {
        String tooLongForTheLog = "u".repeat(41);
        Actor unwritable = new Actor(official.accountId(), tooLongForTheLog, official.displayName(), official.grants(), official.origin());
        OrganizationDetails before = registered();
        OrganizationDraft draft = office.organization(OrganizationKind.ENTERPRISE, town);

        assertThat(catchThrowable(() -> office.as(unwritable, () -> organizations.create(draft)))).isNotNull();
        assertThat(catchThrowable(() -> office.as(unwritable, () -> organizations.close(RecordRef.latest(before.id()), "示例")))).isNotNull();

        assertThat(database.count("select count(*) from organization where name = ?", draft.getName())).isZero();
        assertThat(office.as(official, () -> organizations.get(before.id())).closed()).isFalse();
    }

    /** Invariant 12. */
    @Test
    void aRefusedStepIsLoggedAndChangesNothing() {
        AgreementDetails active = activeAgreement();

        assertThatThrownBy(() -> office.as(official, () -> agreements.approve(RecordRef.latest(active.id())))).isInstanceOf(RuleViolated.class);

        TrailEntry attempt = eventsOf(ObjectType.AGREEMENT, active.id()).get(0);
        assertThat(attempt.event()).isEqualTo(AuditEvent.AGREEMENT_APPROVED);
        assertThat(attempt.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(attempt.objectKey()).isEqualTo(active.key());
        assertThat(office.as(official, () -> agreements.get(active.id())).version()).isEqualTo(active.version());
    }

    /** Invariant 12. */
    @Test
    void aReadThatNoRoleAllowsIsLogged() {
        assertThatThrownBy(() -> office.as(official, () -> log.find(TrailFilter.any(), PageQuery.first(50)))).isInstanceOf(AccessRefused.class);

        TrailFilter mine = new TrailFilter(null, null, official.username(), null, null, null, AuditEvent.ACCESS_REFUSED, null);
        assertThat(found(mine)).singleElement().satisfies(event -> assertThat(event.facts()).containsEntry("operation", "AUDIT_READ"));
    }

    /** Invariants 12 and 13. */
    @Test
    void whatWasLoggedCanNeitherBeChangedNorDeleted() {
        registered();
        int before = database.count("select count(*) from audit_event");
        for (String sql : List.of("update audit_event set actor_name = ''", "delete from audit_event", "truncate table audit_event",
                "update audit_event_township set township_code = '330784114000'", "delete from audit_event_township",
                "truncate table audit_event_township")) {
            assertThatThrownBy(() -> database.change(sql)).as(sql).hasCauseInstanceOf(SQLException.class);
        }
        assertThat(database.count("select count(*) from audit_event")).isGreaterThanOrEqualTo(before);
        assertThat(database.count("select count(*) from audit_event where actor_name = '' and actor_id is not null")).isZero();
    }

    /** Invariant 13. */
    @Test
    void textThatPeopleTypedIsInTheLogAsADigestOnly() {
        AgreementDetails active = activeAgreement();
        office.as(official, () -> agreements.suspend(RecordRef.latest(active.id()), SECRET));

        TrailEntry event = eventsOf(ObjectType.AGREEMENT, active.id()).get(0);
        assertThat(event.digests()).containsOnlyKeys("reason", "record");
        assertThat(event.digests().get("reason")).matches("[0-9a-f]{64}");
        assertThat(database.texts("select facts || digests || object_key || origin from audit_event where id = ?", event.id()))
                .allSatisfy(row -> assertThat(row).doesNotContain("漏水"));
    }

    /** Invariant 13. */
    @Test
    void theSameTextHasAnotherDigestEachTimeAndItsSaltCanBeForgotten() {
        AgreementDetails active = activeAgreement();
        for (int i = 0; i < 2; i++) {
            office.as(official, () -> agreements.suspend(RecordRef.latest(active.id()), SECRET));
            office.as(official, () -> agreements.resume(RecordRef.latest(active.id())));
        }
        List<TrailEntry> suspensions = eventsOf(ObjectType.AGREEMENT, active.id()).stream()
                .filter(event -> event.event() == AuditEvent.AGREEMENT_SUSPENDED).toList();
        assertThat(suspensions.get(0).digests()).isNotEqualTo(suspensions.get(1).digests());

        assertThat(database.change("delete from audit_salt where event_id = ?", suspensions.get(0).id())).isPositive();
        assertThat(eventsOf(ObjectType.AGREEMENT, active.id())).extracting(TrailEntry::digests).contains(suspensions.get(0).digests());
    }

    /** Invariant 15. */
    @Test
    void anAuditorReadsTheEventsOfTheOwnTownshipOnly() {
        OrganizationDetails here = registered();
        TrailFilter itsTrail = TrailFilter.of(ObjectType.ORGANIZATION, here.id());

        assertThat(office.as(office.auditor(town), () -> log.find(itsTrail, PageQuery.first(50))).items()).isNotEmpty();
        assertThat(office.as(office.auditor(office.neighbourOf(town)), () -> log.find(itsTrail, PageQuery.first(50))).items()).isEmpty();
    }

    private OrganizationDetails registered() {
        return office.as(official, () -> organizations.create(office.organization(OrganizationKind.ENTERPRISE, town)));
    }

    private AgreementDetails activeAgreement() {
        return paperwork.active(official, official, paperwork.draft(VILLAGE_ENTERPRISE, office.newVillage(town), office.newEnterprise(town)));
    }

    private List<TrailEntry> eventsOf(ObjectType type, long id) {
        return found(TrailFilter.of(type, id));
    }

    private List<TrailEntry> found(TrailFilter filter) {
        return office.as(logAdministrator, () -> log.find(filter, PageQuery.first(50)).items());
    }
}
