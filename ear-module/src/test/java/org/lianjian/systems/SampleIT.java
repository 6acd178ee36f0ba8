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
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.inspections.boundary.Engagements;
import org.lianjian.inspections.boundary.PaperDetails;
import org.lianjian.inspections.boundary.PaperDraft;
import org.lianjian.inspections.boundary.PaperResult;
import org.lianjian.inspections.boundary.SampleCheck;
import org.lianjian.inspections.boundary.SampleDetails;
import org.lianjian.inspections.boundary.SampleDraft;
import org.lianjian.inspections.boundary.SampledRecord;
import org.lianjian.inspections.boundary.Samples;
import org.lianjian.inspections.boundary.SamplingMethod;
import org.lianjian.inspections.boundary.WorkingPapers;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.records.RecordRef;

/** Samples that can be drawn again, and their working papers. */
@ExtendWith(ArquillianExtension.class)
class SampleIT {

    private static final Upload SCAN = new Upload("示例.pdf", "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes());

    @Inject
    private Office office;

    @Inject
    private Worlds worlds;

    @Inject
    private Engagements engagements;

    @Inject
    private Samples samples;

    @Inject
    private WorkingPapers papers;

    @Inject
    private Activities activities;

    @Inject
    private AuditTrail trail;

    @Inject
    private Database database;

    private World world;
    private Actor auditor;

    @BeforeEach
    void anEngagementWithFourActivities() {
        Town town = office.newTown();
        AccountDetails account = office.newAccount();
        world = worlds.in(town, account);
        auditor = new Actor(account.id(), account.username(), account.displayName(), List.of(Grant.ofTownship(Role.AUDITOR, town.code())), "");
        for (int i = 0; i < 3; i++) {
            office.as(office.secretaryOfEnterprise(world.enterprise(), town), () -> activities.plan(worlds.activity(world.running())));
        }
    }

    @Test
    void theSameSeedDrawsTheSameAndTheNextRecordIsNoticed() {
        SampleDetails first = draw(3, "huajie-2026");
        SampleDetails again = draw(3, first.seed());
        assertThat(again.records()).extracting(SampledRecord::recordId).isEqualTo(first.records().stream().map(SampledRecord::recordId).toList());
        assertThat(again.populationDigest()).isEqualTo(first.populationDigest());
        assertThat(first.populationCount()).isEqualTo(4);
        assertThat(verify(first)).isEqualTo(new SampleCheck(true, true, 4, first.populationDigest()));
        office.as(office.secretaryOfEnterprise(world.enterprise(), world.town()), () -> activities.plan(worlds.activity(world.running())));
        assertThat(verify(first).samePopulation()).isFalse();
        assertThat(verify(first).populationCount()).isEqualTo(5);
    }

    @Test
    void theFilterLeavesOutWhatDoesNotFit() {
        SampleDraft held = draft(3);
        held.setState("HELD");
        assertThat(office.as(auditor, () -> samples.preview(world.engagement(), held)).count()).isZero();
        assertThatThrownBy(() -> office.as(auditor, () -> samples.draw(world.engagement(), held))).isInstanceOf(InvalidInput.class);
        SampleDraft kind = draft(3);
        kind.setPairingKind(Paperwork.VILLAGE_ENTERPRISE);
        kind.setLate(false);
        assertThat(office.as(auditor, () -> samples.preview(world.engagement(), kind)).count()).isEqualTo(4);
        kind.setState("NO_SUCH_STATE");
        assertThatThrownBy(() -> office.as(auditor, () -> samples.preview(world.engagement(), kind))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aDrawBySizeNeedsSizes() {
        SampleDraft bySize = draft(2);
        bySize.setMethod(SamplingMethod.SIZE);
        assertThatThrownBy(() -> office.as(auditor, () -> samples.draw(world.engagement(), bySize))).isInstanceOf(InvalidInput.class);
        bySize.setKind(RecordKind.AGREEMENT);
        bySize.setWanted(1);
        assertThat(office.as(auditor, () -> samples.draw(world.engagement(), bySize)).records()).hasSize(1);
    }

    @Test
    void theDatabaseRefusesToChangeWhatWasDrawn() {
        SampleDetails drawn = draw(2, null);
        assertThatThrownBy(() -> database.change("update sample set seed = 'other' where id = ?", drawn.id()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database.change("update sample_record set record_id = 1 where sample_id = ?", drawn.id()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database.change("delete from sample_record where sample_id = ?", drawn.id()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theLogPinsSeedPopulationAndDrawnRecords() {
        SampleDetails drawn = draw(2, "pinned");
        List<TrailEntry> entries = trail.of(ObjectType.SAMPLE, drawn.id(), 10);
        assertThat(entries).hasSize(1).allMatch(entry -> entry.event() == AuditEvent.SAMPLE_DRAWN);
        assertThat(entries.get(0).facts()).containsEntry("seed", "pinned").containsEntry("populationDigest", drawn.populationDigest())
                .containsKey("drawnDigest");
    }

    @Test
    void aPaperIsWrittenWithEvidenceAndALostRaceIsNoticed() {
        PaperDetails open = paper(draw(2, null));
        PaperDetails written = office.as(auditor, () -> papers.write(RecordRef.of(open.id(), open.version()), satisfied(), List.of(SCAN)));
        assertThat(written.result()).isEqualTo(PaperResult.SATISFACTORY);
        assertThat(written.evidence()).hasSize(1);
        assertThat(written.nextOpenId()).isNotNull();
        assertThat(office.as(auditor, () -> papers.evidence(open.id(), written.evidence().get(0).id())).content().bytes())
                .isEqualTo(SCAN.content().bytes());
        assertThatThrownBy(() -> office.as(auditor, () -> papers.write(RecordRef.of(open.id(), open.version()), satisfied(), List.of())))
                .isInstanceOf(StaleVersion.class);
        assertThat(office.as(auditor, () -> engagements.get(world.engagement())).progress().done()).isEqualTo(1);
    }

    @Test
    void onlyTheEngagementsAuditorsWriteAndOnlyWhileAccessLasts() {
        PaperDetails open = paper(draw(2, null));
        assertThatThrownBy(() -> office.as(office.auditor(world.town()), () -> papers.write(RecordRef.latest(open.id()), satisfied(), List.of())))
                .isInstanceOf(NotFound.class);
        office.as(office.municipalOfficial(world.town()), () -> engagements.close(RecordRef.latest(world.engagement()), "示例 已完成"));
        assertThatThrownBy(() -> office.as(auditor, () -> papers.write(RecordRef.latest(open.id()), satisfied(), List.of())))
                .isInstanceOf(RuleViolated.class);
        assertThat(office.as(office.municipalOfficial(world.town()), () -> papers.get(open.id())).canWrite()).isFalse();
    }

    private SampleDetails draw(int wanted, String seed) {
        SampleDraft draft = draft(wanted);
        draft.setSeed(seed);
        return office.as(auditor, () -> samples.draw(world.engagement(), draft));
    }

    private static SampleDraft draft(int wanted) {
        SampleDraft draft = new SampleDraft();
        draft.setTitle("示例 抽样");
        draft.setKind(RecordKind.ACTIVITY);
        draft.setWanted(wanted);
        return draft;
    }

    private SampleCheck verify(SampleDetails sample) {
        return office.as(auditor, () -> samples.verify(sample.id()));
    }

    private PaperDetails paper(SampleDetails sample) {
        return office.as(auditor, () -> papers.get(sample.records().get(0).paperId()));
    }

    private static PaperDraft satisfied() {
        PaperDraft draft = new PaperDraft();
        draft.setResult(PaperResult.SATISFACTORY);
        draft.setChecked("示例 核对佐证材料");
        return draft;
    }
}
