package org.lianjian.organizations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.organizations.boundary.OrganizationDetails;
import org.lianjian.organizations.entity.AdministrativeDivision;
import org.lianjian.organizations.entity.Classification;
import org.lianjian.organizations.entity.Contact;
import org.lianjian.organizations.entity.Organization;
import org.lianjian.organizations.entity.Place;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;

/** Organisations as their reader may see them. */
@Dependent
public class OrganizationViews {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    OrganizationQueries queries;

    /** Telephones and head-counts are for officials, the auditor and the organisation itself; partners see who leads it and no more. */
    OrganizationDetails of(Organization organization) {
        return of(organization, queries.partnersOf(organization.getId(), access.visible(Operation.ORGANIZATION_VIEW)));
    }

    /** One that was registered in this transaction and has no partners yet. */
    OrganizationDetails ofNew(Organization organization) {
        return of(organization, List.of());
    }

    private OrganizationDetails of(Organization organization, List<OrganizationChoice> partners) {
        boolean inside = access.permitsUnlimited(Operation.ORGANIZATION_VIEW, organization.innerScope());
        boolean canChange = !organization.isClosed() && access.permits(Operation.ORGANIZATION_CHANGE, organization.innerScope());
        Classification classification = organization.getClassification();
        Place place = organization.getPlace();
        Contact contact = organization.getContact();
        return new OrganizationDetails(organization.getId(), organization.getVersion(), classification.kind(), organization.getName(),
                organization.getShortName(), organization.getCreditCode(), organization.getCreditCodeReason(), place.townshipCode(),
                nameOf(place.townshipCode()), place.divisionCode(), nameOf(place.divisionCode()), place.address(),
                classification.sizeClass(), classification.industry(), classification.bodyLevel(), organization.getParty().seenBy(inside),
                inside ? contact.getName() : null, inside ? contact.getPhone() : null, organization.getRemark(), organization.isClosed(),
                organization.periods(), partners, canChange,
                organization.getChangedAt(), organization.getChangedByName());
    }

    private String nameOf(String divisionCode) {
        return divisionCode == null ? null : entities.find(AdministrativeDivision.class, divisionCode).getName();
    }
}
