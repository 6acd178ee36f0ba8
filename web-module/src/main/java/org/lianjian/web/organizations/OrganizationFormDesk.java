package org.lianjian.web.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.organizations.boundary.OrganizationDetails;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.organizations.boundary.PartyForm;
import org.lianjian.organizations.boundary.PartyOrganization;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Causes;
import org.lianjian.web.platform.KeptDraft;
import org.lianjian.web.platform.OnceOnly;

/** What the form of organisations asks of the services. The form itself travels with the page and can hold none of them. */
@ApplicationScoped
public class OrganizationFormDesk {

    /** Refusals whose first value is the id of the organisation that is registered already. */
    private static final Set<String> NAMING_THE_KNOWN_ONE = Set.of("organizations.duplicate.name", "organizations.duplicate.creditCode");

    @Inject
    Organizations organizations;

    @Inject
    Divisions divisions;

    @Inject
    KeptDraft kept;

    @Inject
    OnceOnly once;

    @Inject
    Access access;

    /**
     * Opens the form of a new one only to those who may send it.
     *
     * @throws org.lianjian.platform.errors.AccessRefused if no role of the person can register organisations
     */
    void demandRegistering() {
        access.demand(Operation.ORGANIZATION_CREATE);
    }

    OrganizationDetails get(long id) {
        return organizations.get(id);
    }

    List<Division> townships() {
        return divisions.townships();
    }

    List<Division> villagesOf(String townshipCode) {
        return townshipCode == null ? List.of() : divisions.villagesOf(townshipCode);
    }

    /** Registers or changes it; a form sent twice counts once. */
    long save(String key, RecordRef changed, OrganizationDraft draft) {
        return once.run(key, () -> (changed == null ? organizations.create(draft) : organizations.change(changed, draft)).id());
    }

    KeptDraft kept() {
        return kept;
    }

    /** The organisations that are registered already and for which a draft was refused. */
    static List<KnownOrganization> known(RuntimeException refused) {
        return Causes.of(refused) instanceof InvalidInput invalid
                ? invalid.violations().stream().filter(fault -> NAMING_THE_KNOWN_ONE.contains(fault.key()))
                        .map(fault -> new KnownOrganization(fault.values().get(0).toString(), fault.values().get(1).toString()))
                        .distinct().toList()
                : List.of();
    }

    /** Whether somebody else changed the organisation while this form was open. */
    static boolean isStale(RuntimeException refused) {
        return Causes.of(refused) instanceof StaleVersion;
    }

    /** The organisation as a draft to be changed. A short name that is only the name stays empty, so that it follows a new name. */
    static TypedOrganization draftOf(OrganizationDetails details) {
        TypedOrganization draft = new TypedOrganization();
        draft.setVersion(details.version());
        draft.setKind(details.kind());
        draft.setName(details.name());
        draft.setShortName(details.shortName().equals(details.name()) ? null : details.shortName());
        draft.setCreditCode(details.creditCode());
        draft.setCreditCodeReason(details.creditCodeReason());
        draft.setTownshipCode(details.townshipCode());
        draft.setDivisionCode(details.divisionCode());
        draft.setAddress(details.address());
        draft.setSizeClass(details.sizeClass());
        draft.setIndustry(details.industry());
        draft.setBodyLevel(details.bodyLevel());
        draft.setContactName(details.contactName());
        draft.setContactPhone(details.contactPhone());
        draft.setRemark(details.remark());
        takeParty(draft, details.party());
        return draft;
    }

    private static void takeParty(OrganizationDraft draft, PartyOrganization party) {
        if (party == null) {
            draft.setPartyForm(PartyForm.NONE);
            return;
        }
        draft.setPartyForm(party.form());
        draft.setPartyName(party.name());
        draft.setPartySuperior(party.superior());
        draft.setPartyHeadcount(party.headcount());
        draft.setPartyHeadcountAsOf(party.headcountAsOf());
        draft.setSecretaryName(party.secretaryName());
        draft.setSecretaryPhone(party.secretaryPhone());
    }
}
