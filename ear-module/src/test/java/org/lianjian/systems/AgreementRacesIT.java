package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianjian.systems.Paperwork.VILLAGE_ENTERPRISE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementDraft;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.systems.Together.Deed;
import org.lianjian.systems.Together.Outcome;

/** Invariants 1 and 16 in the server: with real transactions, and people who act at the same moment. */
@ExtendWith(ArquillianExtension.class)
class AgreementRacesIT {

    private static final int CROWD = 8;

    @Inject
    private Office office;

    @Inject
    private Paperwork paperwork;

    @Inject
    private Together together;

    @Inject
    private Database database;

    @Inject
    private Agreements agreements;

    @Inject
    private OfficeClock clock;

    private Town town;
    private long village;
    private long enterprise;
    private Actor official;
    private Actor secretary;

    @BeforeEach
    void makeATown() {
        town = office.newTown();
        village = office.newVillage(town);
        enterprise = office.newEnterprise(town);
        official = office.official(town);
        secretary = office.secretaryOfVillage(village, town);
    }

    /** Invariant 1. */
    @Test
    void theSamePartiesHandedInAtOnceGetOnePairing() {
        LocalDate today = clock.today();
        List<AgreementDetails> drafts = IntStream.range(0, CROWD).mapToObj(i -> office.as(official, () -> agreements.draft(
                paperwork.draft(VILLAGE_ENTERPRISE, today.plusMonths(i), today.plusMonths(i + 1).minusDays(1), village, enterprise)))).toList();

        List<Outcome<AgreementDetails>> outcomes = together.at(drafts.stream().map(this::handIn).toList());

        assertThat(outcomes).as("terms that follow each other").allMatch(Outcome::done);
        assertThat(outcomes.stream().map(outcome -> outcome.result().pairingId()).distinct()).hasSize(1);
        assertThat(database.count("select count(*) from pairing p where p.open_party_set like ?", "%" + partySet())).isEqualTo(1);
    }

    /** Invariant 1. */
    @Test
    void ofOverlappingTermsHandedInAtOnceOneIsTaken() {
        List<AgreementDetails> drafts = IntStream.range(0, CROWD).mapToObj(i -> office.as(official,
                () -> agreements.draft(paperwork.draft(VILLAGE_ENTERPRISE, village, enterprise)))).toList();

        List<Outcome<AgreementDetails>> outcomes = together.at(drafts.stream().map(this::handIn).toList());

        assertThat(outcomes.stream().filter(Outcome::done)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.done()).map(Outcome::problem))
                .allSatisfy(problem -> assertThat(problem).isInstanceOfSatisfying(RuleViolated.class,
                        rule -> assertThat(rule.invariant()).isEqualTo(1)));
    }

    /** Invariant 1. */
    @Test
    void termsOfOnePairingNeverOverlap() {
        AgreementDetails first = paperwork.submitted(official, paperwork.draft(VILLAGE_ENTERPRISE, village, enterprise));

        refused(1, () -> paperwork.submitted(official,
                paperwork.draft(VILLAGE_ENTERPRISE, first.end(), first.end().plusMonths(3), enterprise, village)));

        assertThat(paperwork.submitted(official, paperwork.draft(VILLAGE_ENTERPRISE, first.end().plusDays(1), first.end().plusMonths(3), enterprise,
                village)).pairingId()).isEqualTo(first.pairingId());
    }

    /** Invariant 16. */
    @Test
    void numbersGivenAtOnceAreDistinctAndWithoutGaps() {
        List<AgreementDetails> drafts = IntStream.range(0, CROWD).mapToObj(i -> {
            long partner = office.newEnterprise(town);
            return drafted(ofAYear(VILLAGE_ENTERPRISE, village, partner));
        }).toList();

        List<Outcome<AgreementDetails>> outcomes = together.at(drafts.stream().map(this::handIn).toList());

        assertThat(outcomes).allMatch(Outcome::done);
        int year = clock.today().getYear();
        assertThat(outcomes.stream().map(outcome -> outcome.result().key())).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CROWD)
                .mapToObj(serial -> "XY-%s-%d-%04d".formatted(town.digits(), year, serial)).toList());
    }

    /** Invariant 16. */
    @Test
    void aRefusedSubmissionUsesUpNoNumber() {
        AgreementDetails first = paperwork.submitted(official, ofAYear(VILLAGE_ENTERPRISE, village, enterprise));
        refused(1, () -> paperwork.submitted(official, ofAYear(VILLAGE_ENTERPRISE, village, enterprise)));
        AgreementDetails second = paperwork.submitted(official, ofAYear(VILLAGE_ENTERPRISE, village, office.newEnterprise(town)));

        assertThat(first.key()).endsWith("-0001");
        assertThat(second.key()).endsWith("-0002");
    }

    /** Invariant 16. */
    @Test
    void theNumberStaysWhenItIsReturnedAndHandedInAgain() {
        AgreementDetails submitted = paperwork.submitted(secretary, ofAYear(VILLAGE_ENTERPRISE, village, enterprise));
        office.as(official, () -> agreements.returnIt(ref(submitted), "示例 请补充"));

        assertThat(office.as(secretary, () -> agreements.submit(RecordRef.latest(submitted.id()))).key()).isEqualTo(submitted.key());
    }

    @Test
    void ofTwoStepsFromTheSameVersionOneIsTaken() {
        AgreementDetails submitted = paperwork.submitted(secretary, ofAYear(VILLAGE_ENTERPRISE, village, enterprise));
        Deed<AgreementDetails> approve = new Deed<>(official, () -> agreements.approve(ref(submitted)));
        Deed<AgreementDetails> giveBack = new Deed<>(office.official(town), () -> agreements.returnIt(ref(submitted), "示例 请补充"));

        List<Outcome<AgreementDetails>> outcomes = together.at(List.of(approve, giveBack, approve, giveBack));

        assertThat(outcomes.stream().filter(Outcome::done)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.done()).map(Outcome::problem)).hasOnlyElementsOfType(StaleVersion.class);
    }

    private Deed<AgreementDetails> handIn(AgreementDetails draft) {
        return new Deed<>(official, () -> agreements.submit(RecordRef.of(draft.id(), draft.version())));
    }

    private AgreementDraft ofAYear(String kind, long... parties) {
        return paperwork.draft(kind, parties);
    }

    private AgreementDetails drafted(AgreementDraft draft) {
        return office.as(official, () -> agreements.draft(draft));
    }

    private String partySet() {
        return Math.min(village, enterprise) + "-" + Math.max(village, enterprise);
    }

    private static RecordRef ref(AgreementDetails agreement) {
        return RecordRef.of(agreement.id(), agreement.version());
    }

    private static void refused(int invariant, ThrowingCallable step) {
        RuleViolated refused = catchThrowableOfType(RuleViolated.class, step);
        assertThat(refused).as("refusal by invariant %d", invariant).isNotNull();
        assertThat(refused.invariant()).as(refused.getMessage()).isEqualTo(invariant);
    }
}
