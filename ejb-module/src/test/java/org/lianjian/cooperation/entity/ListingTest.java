package org.lianjian.cooperation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianjian.cooperation.boundary.ListingRow;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.ListingState;
import org.lianjian.cooperation.boundary.ListingVisibility;
import org.lianjian.cooperation.boundary.MatchReason;
import org.lianjian.cooperation.boundary.Suggestion;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.steps.Occasion;

/** The life of needs and resources, and how well two of them fit. */
class ListingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String TOWN = "330784114000";
    private static final String VILLAGE = "330784114201";
    private static final Actor SECRETARY = new Actor(7L, "huajie", "花街书记",
            List.of(Grant.ofOrganization(Role.VILLAGE_SECRETARY, 11, TOWN)), "127.0.0.1");

    @Test
    void aNeedIsMetAndAResourceIsUsedOnceTheirProjectIsAccepted() {
        for (ListingSide side : ListingSide.values()) {
            Listing listing = published(side);
            listing.reserve(5, on(TODAY));
            assertThat(listing.getState()).isEqualTo(ListingState.RESERVED);
            listing.settle(on(TODAY));
            assertThat(listing.getState()).isEqualTo(side == ListingSide.NEED ? ListingState.MET : ListingState.USED);
            assertThatThrownBy(() -> listing.release(on(TODAY))).isInstanceOf(RuleViolated.class);
        }
    }

    @Test
    void onlyOneProjectCountsOnIt() {
        Listing listing = published(ListingSide.RESOURCE);
        listing.reserve(5, on(TODAY));
        assertThatThrownBy(() -> listing.reserve(6, on(TODAY))).isInstanceOf(RuleViolated.class);
        assertThat(listing.getProjectId()).isEqualTo(5);
    }

    @Test
    void whatAProjectThatWasGivenUpHeldIsFreeAgainOrExpiredMeanwhile() {
        Listing free = published(ListingSide.NEED);
        free.reserve(5, on(TODAY));
        free.release(on(TODAY.plusDays(1)));
        assertThat(List.of(free.getState(), free.getPublishedOn())).containsExactly(ListingState.PUBLISHED, TODAY.plusDays(1));
        assertThat(free.getProjectId()).isNull();

        Listing late = published(ListingSide.NEED);
        late.reserve(5, on(TODAY));
        late.release(on(late.getExpiresOn().plusDays(1)));
        assertThat(late.getState()).isEqualTo(ListingState.EXPIRED);
    }

    @Test
    void whatAProjectCountsOnIsNeitherChangedNorWithdrawnNorExpires() {
        Listing listing = published(ListingSide.NEED);
        listing.reserve(5, on(TODAY));
        assertThatThrownBy(() -> listing.change(content("10", "亩", VILLAGE), on(TODAY))).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> listing.withdraw("不需要了", on(TODAY))).isInstanceOf(RuleViolated.class);
        assertThat(listing.expire(on(listing.getExpiresOn().plusDays(9)))).isFalse();
    }

    @Test
    void itExpiresTheDayAfterItsLastAndNotBefore() {
        Listing listing = published(ListingSide.RESOURCE);
        assertThat(listing.expire(on(listing.getExpiresOn()))).isFalse();
        assertThat(listing.expire(on(listing.getExpiresOn().plusDays(1)))).isTrue();
        assertThat(listing.getState()).isEqualTo(ListingState.EXPIRED);
    }

    @Test
    void daysThatDoNotFitAreNamed() {
        assertThat(faultOf(window(TODAY.plusDays(9), TODAY, TODAY))).isEqualTo("to");
        assertThat(faultOf(window(TODAY, TODAY.plusDays(9), TODAY.plusDays(10)))).isEqualTo("expiresOn");
        assertThat(faultOf(window(TODAY.minusDays(9), TODAY.plusDays(9), TODAY.minusDays(1)))).isEqualTo("expiresOn");
        ListingWindow.check(window(TODAY.minusDays(9), TODAY, TODAY), TODAY);
    }

    @Test
    void aFullMatchNextDoorWithAPartnerIsWorthAHundredPoints() {
        Suggestion fit = Fit.of(published(ListingSide.NEED), row("12", "亩", TODAY, TODAY.plusDays(29)), VILLAGE, 2);
        assertThat(fit.score()).isEqualTo(100);
        assertThat(fit.reasons()).extracting(MatchReason::key).containsExactly("cooperation.match.samePlace", "cooperation.match.covers",
                "cooperation.match.time", "cooperation.match.partners");
    }

    @Test
    void aPartOfTheQuantityAndOfTheDaysIsWorthItsShare() {
        Suggestion fit = Fit.of(published(ListingSide.NEED), row("5", "亩", TODAY, TODAY.plusDays(14)), "330784115000", 0);
        assertThat(fit.score()).isEqualTo(10 + 15 + 10);
        assertThat(fit.reasons()).extracting(MatchReason::key).containsExactly("cooperation.match.sameCity", "cooperation.match.coversPartly",
                "cooperation.match.time");
    }

    @Test
    void bothSidesSeeTheSameScore() {
        Listing need = published(ListingSide.NEED);
        Listing resource = Listing.draft(ListingSide.RESOURCE, new ListingOwner(12, "万安", TOWN), content("4", "亩", TOWN), on(TODAY));
        resource.publish(on(TODAY));
        int fromTheNeed = Fit.of(need, row("4", "亩", resource.getFrom(), resource.getTo()), TOWN, 1).score();
        int fromTheResource = Fit.of(resource, row("10", "亩", need.getFrom(), need.getTo()), VILLAGE, 1).score();
        assertThat(fromTheNeed).isEqualTo(fromTheResource).isEqualTo(20 + 12 + 20 + 20);
    }

    @Test
    void anotherUnitIsSaidAndWorthNothing() {
        Suggestion fit = Fit.of(published(ListingSide.NEED), row("900", "平方米", TODAY, TODAY.plusDays(29)), TOWN, 0);
        assertThat(fit.reasons()).extracting(MatchReason::key).contains("cooperation.match.otherUnit");
        assertThat(fit.score()).isEqualTo(20 + 20);
    }

    private static String faultOf(ListingContent content) {
        try {
            ListingWindow.check(content, TODAY);
            return null;
        } catch (InvalidInput e) {
            return e.violations().get(0).field();
        }
    }

    private static Listing published(ListingSide side) {
        Listing listing = Listing.draft(side, new ListingOwner(11, "花街村", TOWN), content("10", "亩", VILLAGE), on(TODAY));
        listing.publish(on(TODAY));
        return listing;
    }

    private static ListingContent content(String quantity, String unit, String place) {
        return new ListingContent("LAND", "梨园用地", null, new BigDecimal(quantity), unit, TODAY, TODAY.plusDays(29), place,
                ListingVisibility.TOWNSHIP, TODAY.plusDays(20));
    }

    private static ListingContent window(LocalDate from, LocalDate to, LocalDate expires) {
        return new ListingContent("LAND", "梨园用地", null, BigDecimal.TEN, "亩", from, to, TOWN, ListingVisibility.CITY, expires);
    }

    private static ListingRow row(String quantity, String unit, LocalDate from, LocalDate to) {
        return new ListingRow(21, ListingSide.RESOURCE, "闲置土地", "LAND", 12, "万安", TOWN, new BigDecimal(quantity), unit, from, to,
                ListingVisibility.CITY, to, ListingState.PUBLISHED, 1);
    }

    private static Occasion on(LocalDate day) {
        return new Occasion(SECRETARY, Instant.parse("2026-03-02T02:00:00Z"), day);
    }
}
