package org.lianjian.web.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianjian.cooperation.boundary.ListingDetails;
import org.lianjian.cooperation.boundary.ListingDraft;
import org.lianjian.cooperation.boundary.ListingForm;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.Listings;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.KeptDraft;
import org.lianjian.web.platform.OnceOnly;

/** What the form of needs and resources asks of the services. The form itself travels with the page and can hold none of them. */
@ApplicationScoped
public class ListingFormDesk {

    @Inject
    Listings listings;

    @Inject
    Organizations organizations;

    @Inject
    Divisions divisions;

    @Inject
    KeptDraft kept;

    @Inject
    OnceOnly once;

    ListingForm form() {
        return listings.form();
    }

    ListingDetails get(long id) {
        return listings.get(id);
    }

    /** The villages and enterprises whose names fit what is typed. */
    List<OrganizationChoice> choose(String typed) {
        return Stream.of(OrganizationKind.VILLAGE, OrganizationKind.ENTERPRISE).flatMap(kind -> organizations.choose(typed, kind).stream()).toList();
    }

    /** The township of an organisation and its villages, as places to choose; none for one that cannot be chosen. */
    List<Division> placesOf(Long organizationId) {
        return townshipOf(organizationId).map(code -> Stream.concat(Stream.of(divisions.get(code)), divisions.villagesOf(code).stream()).toList())
                .orElse(List.of());
    }

    private Optional<String> townshipOf(Long organizationId) {
        try {
            return organizationId == null ? Optional.empty()
                    : organizations.chosen("organizationId", List.of(organizationId)).stream().map(OrganizationChoice::townshipCode).findFirst();
        } catch (InvalidInput gone) {
            return Optional.empty();
        }
    }

    /** The need or resource as a draft to be changed. */
    static ListingDraft draftOf(ListingDetails details) {
        ListingDraft draft = new ListingDraft();
        draft.setOrganizationId(details.organizationId());
        draft.setCategory(details.category());
        draft.setTitle(details.title());
        draft.setDescription(details.description());
        draft.setQuantity(details.quantity().stripTrailingZeros());
        draft.setUnit(details.unit());
        draft.setFrom(details.from());
        draft.setTo(details.to());
        draft.setPlaceCode(details.placeCode());
        draft.setVisibility(details.visibility());
        draft.setExpiresOn(details.expiresOn());
        return draft;
    }

    /** Saves the draft and, if wanted, publishes it; a form sent twice counts once. */
    long save(String key, ListingSide side, RecordRef changed, ListingDraft draft, boolean publish) {
        return once.run(key, () -> {
            ListingDetails saved = changed == null ? listings.draft(side, draft) : listings.change(changed, draft);
            return publish ? listings.publish(new RecordRef(saved.id(), saved.version())).id() : saved.id();
        });
    }

    KeptDraft kept() {
        return kept;
    }
}
