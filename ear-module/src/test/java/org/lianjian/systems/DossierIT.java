package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianjian.systems.Paperwork.VILLAGE_ENTERPRISE;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.boundary.ActivityFile;
import org.lianjian.activities.boundary.ContributionDraft;
import org.lianjian.activities.boundary.HeadcountDraft;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.inspections.boundary.Dossier;
import org.lianjian.inspections.boundary.Dossiers;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Extent;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.errors.AccessRefused;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.records.RecordRef;

/** What the audit file of an agreement holds, and for whom. */
@ExtendWith(ArquillianExtension.class)
class DossierIT {

    @Inject
    private Office office;

    @Inject
    private Paperwork paperwork;

    @Inject
    private Worlds worlds;

    @Inject
    private Activities activities;

    @Inject
    private Dossiers dossiers;

    private Town town;
    private Actor official;
    private Actor filer;
    private Actor partner;
    private long village;
    private long enterprise;
    private AgreementDetails agreement;

    @BeforeEach
    void anActiveAgreement() {
        town = office.newTown();
        official = office.official(town);
        village = office.newVillage(town);
        enterprise = office.newEnterprise(town);
        filer = office.secretaryOfEnterprise(enterprise, town);
        partner = office.secretaryOfVillage(village, town);
        agreement = paperwork.active(official, official, paperwork.draft(VILLAGE_ENTERPRISE, village, enterprise));
    }

    @Test
    void theFileShowsSignaturesWithTheirDigests() {
        Dossier file = read();

        assertThat(file.agreement().signatures()).hasSize(2).allSatisfy(signature -> assertThat(signature.scan().sha256()).hasSize(64));
        assertThat(file.signedAt()).isNotNull();
    }

    @Test
    void theFileShowsWhatWasFiledConfirmedAndAccepted() {
        ActivityDetails filed = filed(paperwork.pdf().content().bytes());
        office.as(partner, () -> activities.confirm(RecordRef.latest(filed.id())));
        office.as(official, () -> activities.accept(RecordRef.latest(filed.id())));

        Dossier file = read();

        ActivityFile shown = file.activity(filed.id());
        assertThat(shown.answers()).singleElement().satisfies(answer -> assertThat(answer.confirmed()).isTrue());
        assertThat(shown.headcounts()).hasSize(2);
        assertThat(shown.evidence()).singleElement().satisfies(scan -> assertThat(scan.sha256()).hasSize(64));
        assertThat(file.acceptedFor(agreement.commitments().get(0).id())).extracting(ActivityFile::id).containsExactly(filed.id());
        assertThat(file.totals().activities()).isEqualTo(1);
        assertThat(file.unconfirmedFilings()).isEmpty();
    }

    @Test
    void theFileShowsWhatWasReturnedAndIsNotConfirmed() {
        ActivityDetails filed = filed(paperwork.pdf().content().bytes());
        office.as(partner, () -> activities.confirm(RecordRef.latest(filed.id())));
        office.as(official, () -> activities.returnIt(RecordRef.latest(filed.id()), "示例 缺签到表"));
        office.as(filer, () -> activities.file(RecordRef.latest(filed.id()), null, List.of()));

        Dossier file = read();

        assertThat(file.returns()).extracting(TrailEntry::event).containsExactly(AuditEvent.ACTIVITY_RETURNED);
        assertThat(file.unconfirmedFilings()).extracting(ActivityFile::id).containsExactly(filed.id());
    }

    @Test
    void theFileShowsWhatChangedSinceTheLastSignatureAndNothingBefore() {
        ActivityDetails filed = filed(paperwork.pdf().content().bytes());

        Dossier file = read();

        assertThat(file.changes()).extracting(TrailEntry::event).contains(AuditEvent.AGREEMENT_ACTIVATED, AuditEvent.ACTIVITY_FILED)
                .doesNotContain(AuditEvent.AGREEMENT_SIGNATURE_REGISTERED, AuditEvent.AGREEMENT_DRAFTED, AuditEvent.AGREEMENT_APPROVED);
        assertThat(file.changes()).filteredOn(entry -> entry.event() == AuditEvent.ACTIVITY_FILED).extracting(TrailEntry::objectId)
                .containsExactly(filed.id());
        assertThat(file.changeTotal()).isEqualTo(file.changes().size());
    }

    @Test
    void auditorsAndOfficialsReadItNobodyElse() {
        assertThat(office.as(official, () -> dossiers.of(agreement.id())).agreement().id()).isEqualTo(agreement.id());
        assertThatThrownBy(() -> office.as(filer, () -> dossiers.of(agreement.id()))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> office.as(office.auditor(office.newTown()), () -> dossiers.of(agreement.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void anAuditorOfAnEngagementReadsInItWhatTheEngagementCovers() {
        filed(paperwork.pdf().content().bytes());
        LocalDate end = agreement.end();
        Actor forAgreements = engaged(RecordKind.AGREEMENT, end.minusDays(1));

        Dossier file = office.as(forAgreements, () -> dossiers.of(agreement.id()));

        assertThat(file.agreement().signatures()).hasSize(2);
        assertThat(file.activities()).isEmpty();
        assertThat(file.changes()).extracting(TrailEntry::objectType).doesNotContain(ObjectType.ACTIVITY);
        assertThatThrownBy(() -> office.as(engaged(RecordKind.AGREEMENT, end.plusDays(1)), () -> dossiers.of(agreement.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(engaged(RecordKind.ACTIVITY, end.minusDays(1)), () -> dossiers.of(agreement.id())))
                .isInstanceOf(NotFound.class);
    }

    private Actor engaged(RecordKind kind, LocalDate from) {
        return office.person(Grant.ofTownship(Role.AUDITOR, town.code(), new Extent(Set.of(kind), from, from.plusDays(30))));
    }

    private Dossier read() {
        return office.as(office.auditor(town), () -> dossiers.of(agreement.id()));
    }

    private ActivityDetails filed(byte[] evidence) {
        ActivityDraft draft = worlds.activity(agreement.id());
        draft.setOutcome("示例 开展讲座一场");
        draft.setHeadcounts(List.of(people(village, 12), people(enterprise, 3)));
        ContributionDraft lecture = new ContributionDraft();
        lecture.setCommitmentId(agreement.commitments().get(0).id());
        lecture.setQuantity(BigDecimal.ONE);
        draft.setCommitments(List.of(lecture));
        return office.as(filer, () -> activities.fileNew(draft, List.of(new Upload("示例.pdf", evidence))));
    }

    private static HeadcountDraft people(long organization, int count) {
        HeadcountDraft people = new HeadcountDraft();
        people.setOrganizationId(organization);
        people.setCount(count);
        return people;
    }
}
