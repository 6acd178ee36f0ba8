package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.activities.boundary.ContributionDraft;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.Commitment;
import org.lianjian.cooperation.boundary.MoneyEntry;
import org.lianjian.cooperation.boundary.MoneyKind;
import org.lianjian.cooperation.boundary.MoneyTotal;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.systems.Filings.Twins;
import org.lianjian.systems.Together.Deed;
import org.lianjian.systems.Together.Outcome;

/** People who agree, enter money and claim what is done at the same moment. */
@ExtendWith(ArquillianExtension.class)
class ProjectRacesIT {

    private static final int CROWD = 16;

    @Inject
    private Office office;

    @Inject
    private Paperwork paperwork;

    @Inject
    private Filings filings;

    @Inject
    private Undertakings undertakings;

    @Inject
    private Together together;

    @Inject
    private Projects projects;

    @Inject
    private Agreements agreements;

    @Test
    void sixteenPartiesAgreeAtOnceAndEachIsCounted() {
        Town town = office.newTown();
        Actor official = office.official(town);
        long[] parties = LongStream.range(0, CROWD).map(i -> office.newEnterprise(town)).toArray();
        AgreementDetails agreement = paperwork.active(official, official, paperwork.draft(Paperwork.ENTERPRISES, parties));
        List<Actor> secretaries = LongStream.of(parties).mapToObj(party -> office.secretaryOfEnterprise(party, town)).toList();
        ProjectDetails proposed = office.as(secretaries.get(0), () -> projects.propose(undertakings.plan(agreement.id(), parties[0])));

        List<Outcome<ProjectDetails>> outcomes = together.at(secretaries.stream()
                .map(secretary -> new Deed<>(secretary, () -> projects.agree(RecordRef.of(proposed.id(), proposed.version())))).toList());

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.problem()).isNull());
        ProjectDetails agreed = office.as(official, () -> projects.get(proposed.id()));
        assertThat(agreed.parties()).hasSize(CROWD).allMatch(party -> party.agreedAt() != null);
        assertThat(agreed.state()).isEqualTo(ProjectState.AGREED);
        assertThat(outcomes.stream().filter(outcome -> outcome.result().state() == ProjectState.AGREED)).as("the last one").hasSize(1);
    }

    @Test
    void moneyEnteredBySixteenAtOnceAddsUpExactly() {
        Twins twins = filings.twinsIn(office.newTown());
        ProjectDetails project = undertakings.agreed(twins);
        List<Deed<ProjectDetails>> deeds = IntStream.range(0, CROWD).mapToObj(i -> new Deed<>(i % 2 == 0 ? twins.filer() : twins.partner(),
                () -> projects.enter(RecordRef.latest(project.id()), undertakings.money(twins, MoneyKind.PAID, "0.1" + i % 10, "示例 凭证"))))
                .toList();

        List<Outcome<ProjectDetails>> outcomes = together.at(deeds);

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.problem()).isNull());
        ProjectDetails entered = office.as(twins.filer(), () -> projects.get(project.id()));
        BigDecimal sum = IntStream.range(0, CROWD).mapToObj(i -> new BigDecimal("0.1" + i % 10)).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(entered.money()).hasSize(CROWD);
        assertThat(entered.totals()).containsExactly(new MoneyTotal(MoneyKind.PAID, "CNY", sum));
    }

    @Test
    void anEntryReversedByManyAtOnceIsReversedOnce() {
        Twins twins = filings.twinsIn(office.newTown());
        ProjectDetails project = undertakings.agreed(twins);
        MoneyEntry entry = office.as(twins.filer(), () -> projects.enter(RecordRef.latest(project.id()),
                undertakings.money(twins, MoneyKind.PAID, "100.00", "示例 凭证"))).money().get(0);

        List<Outcome<ProjectDetails>> outcomes = together.times(CROWD, twins.filer(),
                () -> projects.reverse(RecordRef.latest(project.id()), entry.id(), "示例 记错"));

        assertThat(outcomes.stream().filter(Outcome::done)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.done()).map(Outcome::problem)).hasOnlyElementsOfType(RuleViolated.class);
        assertThat(office.as(twins.filer(), () -> projects.get(project.id())).totals())
                .containsExactly(new MoneyTotal(MoneyKind.PAID, "CNY", new BigDecimal("0.00")));
    }

    @Test
    void aCommitmentIsFilledByTheActivitiesOrByTheCompletionAndNeverByBoth() {
        Town town = office.newTown();
        for (int round = 0; round < 3; round++) {
            Twins twins = filings.twinsIn(town);
            ProjectDetails project = undertakings.almostDone(twins);
            Deed<Long> complete = new Deed<>(twins.filer(),
                    () -> projects.complete(RecordRef.latest(project.id()), undertakings.claim(twins, 1), List.of()).id());
            Deed<Long> file = new Deed<>(twins.filer(), () -> filings.file(twins, draft -> {
                draft.setProjectId(project.id());
                draft.setCommitments(new ArrayList<>(List.of(one(twins))));
            }));

            List<Outcome<Long>> outcomes = together.at(round % 2 == 0 ? List.of(complete, file) : List.of(file, complete));

            assertThat(outcomes.stream().filter(Outcome::done)).as("done: " + outcomes).hasSize(1);
            assertThat(outcomes.stream().filter(outcome -> !outcome.done()).map(Outcome::problem)).hasOnlyElementsOfType(RuleViolated.class);
            assertThat(promise(twins).filed()).isEqualByComparingTo("1");
        }
    }

    private static ContributionDraft one(Twins twins) {
        ContributionDraft one = new ContributionDraft();
        one.setCommitmentId(twins.agreement().commitments().get(0).id());
        one.setQuantity(BigDecimal.ONE);
        return one;
    }

    private Commitment promise(Twins twins) {
        return office.as(twins.official(), () -> agreements.get(twins.agreement().id())).commitments().get(0);
    }
}
