package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.agreements.boundary.AgreementAddenda;
import org.lianjian.agreements.boundary.AgreementAddition;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.CommitmentDraft;
import org.lianjian.cooperation.boundary.MilestoneDraft;
import org.lianjian.cooperation.boundary.ProjectDraft;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.deliberations.boundary.BornAddendumDraft;
import org.lianjian.deliberations.boundary.Offspring;
import org.lianjian.deliberations.boundary.OffspringKind;
import org.lianjian.deliberations.boundary.ResolutionDetails;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.systems.Filings.Twins;

/** What comes out of resolutions: made in one transaction, linked both ways. */
@ExtendWith(ArquillianExtension.class)
class ResolutionBirthsIT {

    @Inject
    private Office office;

    @Inject
    private Filings filings;

    @Inject
    private Resolved resolved;

    @Inject
    private Resolutions resolutions;

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementAddenda addenda;

    @Inject
    private Activities activities;

    @Inject
    private Projects projects;

    @Inject
    private OfficeClock clock;

    private Town town;
    private Twins twins;
    private ResolutionDetails open;

    @BeforeEach
    void resolveSomething() {
        town = office.newTown();
        twins = filings.twinsIn(town);
        open = resolved.by(twins);
    }

    @Test
    void anAddendumAndItsCommitmentComeOutOfIt() {
        BornAddendumDraft draft = addendum(twins.agreement().id());
        draft.setCommitment(promise());
        ResolutionDetails parent = office.as(twins.official(), () -> resolutions.bearAddendum(ref(open), draft));

        assertThat(parent.offspring()).extracting(Offspring::kind).containsExactlyInAnyOrder(OffspringKind.AGREEMENT_ADDENDUM,
                OffspringKind.COMMITMENT);
        AgreementAddition addition = office.as(twins.filer(), () -> addenda.of(twins.agreement().id())).get(0);
        assertThat(addition.commitment().target()).isEqualByComparingTo("3");
        assertThat(office.as(twins.filer(), () -> agreements.get(twins.agreement().id())).commitments()).hasSize(2);
        assertThat(office.as(twins.filer(), () -> resolutions.originsOf(OffspringKind.AGREEMENT_ADDENDUM, List.of(addition.id()))))
                .singleElement().satisfies(origin -> assertThat(origin.resolutionId()).isEqualTo(open.id()));
    }

    @Test
    void anActivityComesOutOfIt() {
        ActivityDraft draft = new ActivityDraft();
        draft.setAgreementId(twins.agreement().id());
        draft.setTitle("示例 试乘");
        draft.setHeldOn(clock.today().plusDays(3));
        ResolutionDetails parent = office.as(twins.partner(), () -> resolutions.bearActivity(ref(open), draft));
        long born = parent.offspring().get(0).recordId();
        assertThat(office.as(twins.filer(), () -> activities.get(born)).state()).isEqualTo(ActivityState.PLANNED);
    }

    @Test
    void aProjectComesOutOfIt() {
        MilestoneDraft milestone = new MilestoneDraft();
        milestone.setTitle("示例 买车");
        milestone.setDue(clock.today().plusDays(9));
        ProjectDraft draft = new ProjectDraft();
        draft.setAgreementId(twins.agreement().id());
        draft.setTitle("示例 班车");
        draft.getPerforming().add(twins.enterprise());
        draft.getMilestones().add(milestone);
        ResolutionDetails parent = office.as(twins.filer(), () -> resolutions.bearProject(ref(open), draft));
        long born = parent.offspring().get(0).recordId();
        assertThat(office.as(twins.partner(), () -> projects.get(born)).state()).isEqualTo(ProjectState.PROPOSED);
        assertThat(office.as(twins.partner(), () -> resolutions.originsOf(OffspringKind.PROJECT, List.of(born)))).hasSize(1);
    }

    /** Invariant 15. */
    @Test
    void nothingIsBornIntoAnAgreementOfStrangers() {
        Twins others = filings.twinsIn(town);
        assertThatThrownBy(() -> office.as(twins.official(), () -> resolutions.bearAddendum(ref(open), addendum(others.agreement().id()))))
                .isInstanceOf(InvalidInput.class);
        assertThat(office.as(others.filer(), () -> addenda.of(others.agreement().id()))).isEmpty();
        assertThat(office.as(twins.official(), () -> resolutions.get(open.id())).offspring()).isEmpty();
    }

    static BornAddendumDraft addendum(long agreement) {
        BornAddendumDraft draft = new BornAddendumDraft();
        draft.setAgreementId(agreement);
        draft.setText("示例 补充约定");
        return draft;
    }

    private static CommitmentDraft promise() {
        CommitmentDraft promise = new CommitmentDraft();
        promise.setMeasure("示例 接送");
        promise.setTarget(new BigDecimal(3));
        promise.setUnit("次");
        return promise;
    }

    private static RecordRef ref(ResolutionDetails resolution) {
        return RecordRef.of(resolution.id(), resolution.version());
    }
}
