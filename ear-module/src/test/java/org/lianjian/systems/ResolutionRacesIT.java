package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.agreements.boundary.AgreementAddenda;
import org.lianjian.deliberations.boundary.ResolutionDetails;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.systems.Filings.Twins;
import org.lianjian.systems.Together.Deed;
import org.lianjian.systems.Together.Outcome;

/** Sixteen people take steps of one resolution at the same moment: exactly one of them is taken. */
@ExtendWith(ArquillianExtension.class)
class ResolutionRacesIT {

    private static final int PAIRS = 8;

    @Inject
    private Office office;

    @Inject
    private Filings filings;

    @Inject
    private Resolved resolved;

    @Inject
    private Resolutions resolutions;

    @Inject
    private AgreementAddenda addenda;

    @Inject
    private Paperwork paperwork;

    @Inject
    private Together together;

    private Twins twins;

    @BeforeEach
    void makeATown() {
        twins = filings.twinsIn(office.newTown());
    }

    @Test
    void ofClaimsAndDeferralsOneIsTaken() {
        ResolutionDetails open = resolved.by(twins);
        List<Outcome<ResolutionDetails>> outcomes = atOnce(
                twins.filer(), () -> resolutions.claim(ref(open), "示例 已办", List.of(paperwork.pdf())),
                twins.official(), () -> resolutions.defer(ref(open), ResolutionRulesIT.deferral(open.due().plusDays(5))));
        oneIsTaken(outcomes);
        ResolutionDetails after = office.as(twins.official(), () -> resolutions.get(open.id()));
        assertThat(after.claims().size() + after.deferrals().size()).isEqualTo(1);
    }

    @Test
    void ofVerdictsOneIsTakenEvenWithoutAVersion() {
        ResolutionDetails claimed = resolved.claim(twins, resolved.by(twins));
        RecordRef latest = RecordRef.latest(claimed.id());
        oneIsTaken(atOnce(twins.partner(), () -> resolutions.verify(latest), twins.official(), () -> resolutions.reopen(latest, "示例 未办")));
        assertThat(office.as(twins.official(), () -> resolutions.get(claimed.id())).claims()).singleElement()
                .satisfies(claim -> assertThat(claim.verified()).isNotNull());
    }

    @Test
    void ofBirthsOneIsTakenAndTheOthersLeaveNothingBehind() {
        ResolutionDetails open = resolved.by(twins);
        Callable<ResolutionDetails> birth = () -> resolutions.bearAddendum(ref(open), ResolutionBirthsIT.addendum(twins.agreement().id()));
        oneIsTaken(atOnce(twins.official(), birth, office.official(twins.town()), birth));
        assertThat(office.as(twins.filer(), () -> addenda.of(twins.agreement().id()))).hasSize(1);
    }

    private List<Outcome<ResolutionDetails>> atOnce(Actor one, Callable<ResolutionDetails> first, Actor other,
            Callable<ResolutionDetails> second) {
        List<Deed<ResolutionDetails>> deeds = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            deeds.add(new Deed<>(one, first));
            deeds.add(new Deed<>(other, second));
        }
        return together.at(deeds);
    }

    private static void oneIsTaken(List<Outcome<ResolutionDetails>> outcomes) {
        assertThat(outcomes.stream().filter(Outcome::done)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.done()).map(Outcome::problem))
                .hasOnlyElementsOfTypes(StaleVersion.class, RuleViolated.class);
    }

    private static RecordRef ref(ResolutionDetails resolution) {
        return RecordRef.of(resolution.id(), resolution.version());
    }
}
