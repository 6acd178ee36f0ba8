package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.ListingState;
import org.lianjian.cooperation.boundary.Listings;
import org.lianjian.cooperation.boundary.MilestoneDraft;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.cooperation.boundary.ProjectDraft;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.systems.Filings.Twins;
import org.lianjian.systems.Together.Deed;
import org.lianjian.systems.Together.Outcome;

/** Projects that want the same needs and resources. */
@ExtendWith(ArquillianExtension.class)
class ListingRacesIT {

    private static final int CROWD = 16;

    @Inject
    private Office office;

    @Inject
    private Filings filings;

    @Inject
    private Postings postings;

    @Inject
    private Listings listings;

    @Inject
    private Projects projects;

    @Inject
    private Together together;

    @Inject
    private OfficeClock clock;

    private Twins twins;
    private List<Long> wanted;

    @BeforeEach
    void publish() {
        twins = filings.twinsIn(office.newTown());
        wanted = List.of(postings.published(twins.partner(), ListingSide.NEED, postings.land()).id(),
                postings.published(twins.filer(), ListingSide.RESOURCE, postings.land()).id());
    }

    @Test
    void oneOfManyProjectsGetsThem() {
        List<ProjectDetails> proposed = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            proposed.add(halfAgreed(i % 2 == 0));
        }
        List<Outcome<ProjectDetails>> outcomes = together.at(proposed.stream()
                .map(project -> new Deed<>(twins.filer(), () -> projects.agree(RecordRef.latest(project.id())))).toList());

        assertThat(outcomes.stream().filter(Outcome::done)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.done()).map(Outcome::problem)).allMatch(RuleViolated.class::isInstance);
        assertThat(states()).containsOnly(ListingState.RESERVED);
    }

    @Test
    void whatAProjectCountedOnIsFreeOnceItIsGivenUpAndGoneOnceItWasUsed() {
        ProjectDetails first = agreed();
        office.as(twins.filer(), () -> projects.abandon(RecordRef.latest(first.id()), "资金没有落实"));
        assertThat(states()).containsOnly(ListingState.PUBLISHED);
        ProjectDetails second = agreed();
        assertThat(second.listings()).extracting(row -> row.state()).containsOnly(ListingState.RESERVED);
        assertThat(office.as(twins.partner(), () -> listings.get(wanted.get(0))).projectKey()).isEqualTo(second.key());
    }

    private ProjectDetails agreed() {
        long id = halfAgreed(false).id();
        ProjectDetails project = office.as(twins.filer(), () -> projects.agree(RecordRef.latest(id)));
        assertThat(project.state()).isEqualTo(ProjectState.AGREED);
        return project;
    }

    /** Proposed, and agreed to by the village: the enterprise is the last. */
    private ProjectDetails halfAgreed(boolean turned) {
        MilestoneDraft milestone = new MilestoneDraft();
        milestone.setTitle("示例 平整土地");
        milestone.setDue(clock.today().plusDays(9));
        ProjectDraft draft = new ProjectDraft();
        draft.setAgreementId(twins.agreement().id());
        draft.setTitle("示例 梨园");
        draft.getPerforming().add(twins.enterprise());
        draft.getMilestones().add(milestone);
        draft.setListings(new ArrayList<>(wanted));
        if (turned) {
            Collections.reverse(draft.getListings());
        }
        long id = office.as(twins.partner(), () -> projects.propose(draft)).id();
        return office.as(twins.partner(), () -> projects.agree(RecordRef.latest(id)));
    }

    private List<ListingState> states() {
        return wanted.stream().map(id -> office.as(id.equals(wanted.get(0)) ? twins.partner() : twins.filer(), () -> listings.get(id)).state())
                .toList();
    }
}
