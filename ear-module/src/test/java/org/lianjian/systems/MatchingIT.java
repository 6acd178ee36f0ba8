package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianjian.cooperation.boundary.ListingSide.NEED;
import static org.lianjian.cooperation.boundary.ListingSide.RESOURCE;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.cooperation.boundary.ListingDetails;
import org.lianjian.cooperation.boundary.ListingDraft;
import org.lianjian.cooperation.boundary.ListingGap;
import org.lianjian.cooperation.boundary.ListingRow;
import org.lianjian.cooperation.boundary.Listings;
import org.lianjian.cooperation.boundary.MatchReason;
import org.lianjian.cooperation.boundary.Matches;
import org.lianjian.cooperation.boundary.Suggestion;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.reporting.boundary.WorkGroup;
import org.lianjian.reporting.boundary.WorkKind;
import org.lianjian.reporting.boundary.WorkList;
import org.lianjian.systems.Filings.Twins;

/** Suggestions: what is suggested to whom, why, and what is not. */
@ExtendWith(ArquillianExtension.class)
class MatchingIT {

    @Inject
    private Office office;

    @Inject
    private Postings postings;

    @Inject
    private Filings filings;

    @Inject
    private Listings listings;

    @Inject
    private Matches matches;

    @Inject
    private WorkList workList;

    private Town town;
    private Actor village;
    private Actor enterprise;
    private ListingDetails need;

    @BeforeEach
    void ask() {
        town = office.newTown();
        village = office.secretaryOfVillage(office.newVillage(town), town);
        enterprise = office.secretaryOfEnterprise(office.newEnterprise(town), town);
        need = postings.published(village, NEED, postings.land());
    }

    @Test
    void whatFitsIsSuggestedToBothSidesTheBestFirstWithTheReasons() {
        ListingDraft half = postings.land();
        half.setQuantity(BigDecimal.valueOf(5));
        ListingDetails part = postings.published(enterprise, RESOURCE, half);
        ListingDetails whole = postings.published(enterprise, RESOURCE, postings.land());

        List<Suggestion> found = office.as(village, () -> matches.forListing(need.id()));
        assertThat(ids(found)).containsExactly(whole.id(), part.id());
        assertThat(found.get(0).reasons()).extracting(MatchReason::key).contains("cooperation.match.covers", "cooperation.match.time");
        assertThat(ids(office.as(enterprise, () -> matches.forListing(whole.id())))).containsExactly(need.id());
        assertThat(waiting(village)).contains(WorkKind.MATCH_TO_LOOK_AT);
        assertThat(waiting(enterprise)).contains(WorkKind.MATCH_TO_LOOK_AT);
    }

    @Test
    void whatDoesNotFitIsNotSuggested() {
        ListingDraft category = postings.land();
        category.setCategory("JOBS");
        postings.published(enterprise, RESOURCE, category);
        ListingDraft later = postings.land();
        later.setFrom(need.to().plusDays(1));
        later.setTo(need.to().plusDays(9));
        postings.published(enterprise, RESOURCE, later);
        postings.drafted(enterprise, RESOURCE, postings.land());
        postings.published(village, RESOURCE, postings.land());
        Town neighbour = office.neighbourOf(town);
        postings.published(office.secretaryOfEnterprise(office.newEnterprise(neighbour), neighbour), RESOURCE, postings.land());

        assertThat(office.as(village, () -> matches.forListing(need.id()))).isEmpty();
        assertThat(waiting(village)).doesNotContain(WorkKind.MATCH_TO_LOOK_AT);
    }

    @Test
    void whatTheWholeCityMaySeeIsSuggestedAfterWhatIsNear() {
        Town neighbour = office.neighbourOf(town);
        Actor far = office.secretaryOfEnterprise(office.newEnterprise(neighbour), neighbour);
        ListingDetails away = postings.published(far, RESOURCE, postings.landForTheCity());
        ListingDetails near = postings.published(enterprise, RESOURCE, postings.land());
        assertThat(ids(office.as(village, () -> matches.forListing(need.id())))).containsExactly(near.id(), away.id());
    }

    @Test
    void partnersOfAnAgreementAreSuggestedFirst() {
        Twins twins = filings.twinsIn(town);
        ListingDetails asked = postings.published(twins.partner(), NEED, postings.land());
        postings.published(enterprise, RESOURCE, postings.land());
        ListingDetails partners = postings.published(twins.filer(), RESOURCE, postings.land());
        List<Suggestion> found = office.as(twins.partner(), () -> matches.forListing(asked.id()));
        assertThat(found.get(0).listing().id()).isEqualTo(partners.id());
        assertThat(found.get(0).reasons()).extracting(MatchReason::key).contains("cooperation.match.partners");
    }

    @Test
    void aDeclinedSuggestionIsNotMadeAgainToEitherSide() {
        ListingDetails resource = postings.published(enterprise, RESOURCE, postings.land());
        decline(enterprise, need.id(), resource.id());
        assertThat(office.as(village, () -> matches.forListing(need.id()))).isEmpty();
        assertThat(office.as(enterprise, () -> matches.forListing(resource.id()))).isEmpty();
        assertThat(catchThrowableOfType(RuleViolated.class, () -> decline(village, need.id(), resource.id()))).isNotNull();
    }

    /** Invariant 15. */
    @Test
    void strangersNeitherSeeNorDeclineSuggestions() {
        ListingDetails resource = postings.published(enterprise, RESOURCE, postings.land());
        Actor stranger = office.secretaryOfEnterprise(office.newEnterprise(town), town);
        assertThat(catchThrowableOfType(NotFound.class, () -> office.as(stranger, () -> matches.forListing(need.id())))).isNotNull();
        assertThat(catchThrowableOfType(NotFound.class, () -> decline(stranger, need.id(), resource.id()))).isNotNull();
        assertThat(catchThrowableOfType(NotFound.class, () -> decline(village, resource.id(), need.id()))).isNotNull();
    }

    @Test
    void theTownshipSeesNeedsThatNothingFits() {
        Actor official = office.official(town);
        assertThat(gaps(official)).containsExactly(need.id());
        ListingDetails resource = postings.published(enterprise, RESOURCE, postings.land());
        assertThat(gaps(official)).isEmpty();
        office.as(enterprise, () -> listings.withdraw(RecordRef.latest(resource.id()), "已另有安排"));
        assertThat(gaps(official)).containsExactly(need.id());
        assertThat(gaps(office.official(office.neighbourOf(town)))).isEmpty();
    }

    private void decline(Actor who, long needId, long resourceId) {
        office.as(who, () -> {
            matches.decline(needId, resourceId, "地块太远");
            return Boolean.TRUE;
        });
    }

    private List<Long> gaps(Actor official) {
        return office.as(official, () -> matches.gaps(ListingGap.NEEDS_WITHOUT_MATCH, PageQuery.first(50))).items().stream().map(ListingRow::id)
                .toList();
    }

    private static List<Long> ids(List<Suggestion> found) {
        return found.stream().map(one -> one.listing().id()).toList();
    }

    private List<WorkKind> waiting(Actor actor) {
        return office.as(actor, () -> workList.mine()).stream().map(WorkGroup::kind).toList();
    }
}
