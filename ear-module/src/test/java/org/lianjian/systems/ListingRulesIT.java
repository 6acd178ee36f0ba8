package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianjian.cooperation.boundary.ListingSide.NEED;
import static org.lianjian.cooperation.boundary.ListingSide.RESOURCE;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.cooperation.boundary.ListingDetails;
import org.lianjian.cooperation.boundary.ListingDraft;
import org.lianjian.cooperation.boundary.ListingFilter;
import org.lianjian.cooperation.boundary.ListingRow;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.ListingState;
import org.lianjian.cooperation.boundary.Listings;
import org.lianjian.cooperation.control.ListingCalendar;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.leases.OfficeDays;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;

/** Needs and resources in the server: who puts them on the lists, who sees them, when they go (DOMAIN.md §3). */
@ExtendWith(ArquillianExtension.class)
class ListingRulesIT {

    @Inject
    private Office office;

    @Inject
    private Postings postings;

    @Inject
    private Listings listings;

    @Inject
    private OfficeDays days;

    private Town town;
    private Actor village;
    private Actor enterprise;

    @BeforeEach
    void makeATown() {
        town = office.newTown();
        village = office.secretaryOfVillage(office.newVillage(town), town);
        enterprise = office.secretaryOfEnterprise(office.newEnterprise(town), town);
    }

    @Test
    void aDraftIsSeenByItsOwnersAndTheirTownshipOnly() {
        ListingDetails draft = postings.drafted(village, NEED, postings.land());
        assertThat(office.as(village, () -> listings.get(draft.id())).own()).isTrue();
        assertThat(office.as(office.official(town), () -> listings.get(draft.id())).state()).isEqualTo(ListingState.DRAFT);
        assertUnseen(enterprise, draft);
        assertUnseen(office.official(office.newTown()), draft);
    }

    @Test
    void aPublishedOneIsSeenInTheTownshipAndIfWantedInTheCity() {
        ListingDetails near = postings.published(village, NEED, postings.land());
        ListingDetails far = postings.published(village, NEED, postings.landForTheCity());
        Town neighbour = office.neighbourOf(town);
        Actor other = office.secretaryOfEnterprise(office.newEnterprise(neighbour), neighbour);

        assertThat(seen(enterprise, NEED)).contains(near.id(), far.id());
        assertThat(seen(other, NEED)).contains(far.id()).doesNotContain(near.id());
        assertUnseen(other, near);
        ListingDetails fromOutside = office.as(other, () -> listings.get(far.id()));
        assertThat(fromOutside.own()).isFalse();
        assertThat(fromOutside.steps()).isEmpty();
        assertThat(office.as(other, () -> listings.history(far.id()))).isEmpty();
        assertUnseen(office.official(office.newTown()), far);
    }

    /** Invariant 15. */
    @Test
    void nobodyWritesForOthers() {
        ListingDetails need = postings.published(village, NEED, postings.land());
        assertThat(catchThrowableOfType(NotFound.class, () -> office.as(enterprise, () -> listings.change(ref(need), postings.land())))).isNotNull();
        assertThat(catchThrowableOfType(NotFound.class, () -> office.as(enterprise, () -> listings.withdraw(ref(need), "理由")))).isNotNull();
        ListingDraft foreign = postings.land();
        foreign.setOrganizationId(need.organizationId());
        assertThat(catchThrowableOfType(NotFound.class, () -> postings.drafted(enterprise, RESOURCE, foreign))).isNotNull();
    }

    @Test
    void anOfficialWritesForAVillageButNotForABody() {
        ListingDraft draft = postings.land();
        draft.setOrganizationId(office.newVillage(town));
        assertThat(postings.drafted(office.official(town), NEED, draft).state()).isEqualTo(ListingState.DRAFT);
        draft.setOrganizationId(office.newTownshipBody(town));
        assertThat(faultOf(office.official(town), draft)).isEqualTo("organizationId");
    }

    @Test
    void whatDoesNotFitIsNamed() {
        ListingDraft category = postings.land();
        category.setCategory("MOON");
        ListingDraft window = postings.land();
        window.setTo(window.getFrom().minusDays(1));
        ListingDraft place = postings.land();
        place.setPlaceCode("110101001000");
        ListingDraft nothing = new ListingDraft();
        assertThat(List.of(faultOf(village, category), faultOf(village, window), faultOf(village, place)))
                .containsExactly("category", "to", "placeCode");
        assertThat(catchThrowableOfType(InvalidInput.class, () -> postings.drafted(village, NEED, nothing)).violations()).hasSizeGreaterThan(4);
    }

    @Test
    void whatWasChangedMeanwhileIsNotOverwritten() {
        ListingDetails need = postings.published(village, NEED, postings.land());
        office.as(village, () -> listings.change(ref(need), postings.land()));
        assertThat(catchThrowableOfType(StaleVersion.class, () -> office.as(village, () -> listings.withdraw(ref(need), "理由")))).isNotNull();
    }

    @Test
    void aPublishedOneExpiresWithItsDayAndEveryStepIsAnEvent() {
        ListingDetails need = postings.published(village, NEED, postings.land());
        days.turn(ListingCalendar.class, need.expiresOn().plusDays(1));
        assertThat(office.as(village, () -> listings.get(need.id())).state()).isEqualTo(ListingState.EXPIRED);
        assertThat(office.as(village, () -> listings.history(need.id()))).extracting(TrailEntry::event)
                .containsExactly(AuditEvent.LISTING_EXPIRED, AuditEvent.LISTING_PUBLISHED, AuditEvent.LISTING_DRAFTED);
    }

    private List<Long> seen(Actor reader, ListingSide side) {
        return office.as(reader, () -> listings.list(ListingFilter.of(side), PageQuery.first(50))).items().stream().map(ListingRow::id).toList();
    }

    private void assertUnseen(Actor reader, ListingDetails listing) {
        assertThat(catchThrowableOfType(NotFound.class, () -> office.as(reader, () -> listings.get(listing.id())))).isNotNull();
        assertThat(seen(reader, listing.side())).doesNotContain(listing.id());
    }

    private String faultOf(Actor writer, ListingDraft draft) {
        return catchThrowableOfType(InvalidInput.class, () -> postings.drafted(writer, NEED, draft)).violations().get(0).field();
    }

    private static RecordRef ref(ListingDetails listing) {
        return new RecordRef(listing.id(), listing.version());
    }
}
