package org.lianjian.cooperation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.lianjian.cooperation.boundary.ListingDraft;
import org.lianjian.cooperation.boundary.ListingForm;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.ListingVisibility;
import org.lianjian.cooperation.entity.Listing;
import org.lianjian.cooperation.entity.ListingContent;
import org.lianjian.cooperation.entity.ListingOwner;
import org.lianjian.cooperation.entity.ListingWindow;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.organizations.boundary.OrganizationDetails;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.OrganizationReferences;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.steps.Occasion;

/** What was typed about a need or a resource, with what follows where something was left out. */
@Dependent
class ListingDrafting {

    private static final int SCALE = 3;
    private static final int DIGITS_OF_A_CITY = 6;

    @Inject
    private Access access;

    @Inject
    private Organizations organizations;

    @Inject
    private OrganizationReferences references;

    @Inject
    private ListingStore store;

    ListingForm form() {
        return new ListingForm(ownOrganization().map(organizations::get).map(ListingDrafting::choice).orElse(null), store.categories());
    }

    Listing draft(ListingSide side, ListingDraft typed, Occasion occasion) {
        ListingOwner owner = owner(typed);
        ListingContent content = contentOf(typed, owner.townshipCode());
        ListingWindow.check(content, occasion.today());
        return Listing.draft(side, owner, content, occasion);
    }

    /** What would be written of an organisation's need or resource; its days are not held against today. */
    ListingContent contentOf(ListingDraft typed, ListingOwner owner) {
        return contentOf(typed, owner.townshipCode());
    }

    /** A village or an enterprise of which the actor may write. */
    ListingOwner ownerOf(OrganizationChoice owner) {
        if (!access.permits(Operation.LISTING_WRITE, RecordScope.of(owner.id(), owner.townshipCode()))) {
            throw new InvalidInput("organizationId", "organizations.reference.unknown", owner.name());
        }
        return demandVillageOrEnterprise(owner);
    }

    /** Whose it is stays; only what it says is written anew. */
    ListingContent contentFor(Listing listing, ListingDraft typed) {
        return contentOf(typed, listing.getTownshipCode());
    }

    private ListingContent contentOf(ListingDraft typed, String townshipCode) {
        store.category(typed.getCategory()).orElseThrow(() -> new InvalidInput("category", "cooperation.unknownCategory", typed.getCategory()));
        LocalDate expires = typed.getExpiresOn() == null ? typed.getTo() : typed.getExpiresOn();
        return new ListingContent(typed.getCategory(), typed.getTitle(), MoneyContents.stripped(typed.getDescription()),
                typed.getQuantity().setScale(SCALE, RoundingMode.UNNECESSARY), typed.getUnit(), typed.getFrom(), typed.getTo(),
                place(typed.getPlaceCode(), townshipCode), typed.getVisibility() == null ? ListingVisibility.TOWNSHIP : typed.getVisibility(),
                expires);
    }

    /** A division of the same city. */
    private String place(String code, String townshipCode) {
        if (code == null || code.isBlank()) {
            return townshipCode;
        }
        return references.division(code).map(Division::code).filter(known -> known.startsWith(townshipCode.substring(0, DIGITS_OF_A_CITY)))
                .orElseThrow(() -> new InvalidInput("placeCode", "cooperation.unknownPlace", code));
    }

    /** The organisation named, or the only one of a secretary; a village or an enterprise of which the actor may write. */
    private ListingOwner owner(ListingDraft typed) {
        Long id = typed.getOrganizationId() == null ? ownOrganization().orElse(null) : typed.getOrganizationId();
        if (id == null) {
            throw new InvalidInput("organizationId", "validation.required");
        }
        OrganizationDetails owner = organizations.get(id);
        if (!access.permits(Operation.LISTING_WRITE, RecordScope.of(owner.id(), owner.townshipCode()))) {
            throw new NotFound("organization", id);
        }
        return demandVillageOrEnterprise(choice(owner));
    }

    private static ListingOwner demandVillageOrEnterprise(OrganizationChoice owner) {
        if (owner.kind() != OrganizationKind.VILLAGE && owner.kind() != OrganizationKind.ENTERPRISE) {
            throw new InvalidInput("organizationId", "cooperation.neitherVillageNorEnterprise", owner.name());
        }
        return new ListingOwner(owner.id(), owner.shortName(), owner.townshipCode());
    }

    private Optional<Long> ownOrganization() {
        return access.actor().grants().stream()
                .filter(grant -> Operation.LISTING_WRITE.isOpenTo(grant.role()) && grant.level() == ScopeLevel.ORGANIZATION)
                .map(Grant::organizationId).findFirst();
    }

    private static OrganizationChoice choice(OrganizationDetails details) {
        return new OrganizationChoice(details.id(), details.kind(), details.bodyLevel(), details.name(), details.shortName(),
                details.townshipCode(), details.townshipName());
    }
}
