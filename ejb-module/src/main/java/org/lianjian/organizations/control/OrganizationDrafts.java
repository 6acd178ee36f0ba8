package org.lianjian.organizations.control;

import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.PartyOrganization;
import org.lianjian.organizations.entity.Organization;

/** Makes the draft that would leave an organisation as it is, so that a sheet changes only what it says. */
final class OrganizationDrafts {

    private OrganizationDrafts() {
    }

    static OrganizationDraft of(Organization organization) {
        OrganizationDraft draft = new OrganizationDraft();
        draft.setKind(organization.getClassification().kind());
        draft.setName(organization.getName());
        draft.setShortName(organization.getShortName());
        draft.setCreditCode(organization.getCreditCode());
        draft.setCreditCodeReason(organization.getCreditCodeReason());
        draft.setTownshipCode(organization.getPlace().townshipCode());
        draft.setDivisionCode(organization.getPlace().divisionCode());
        draft.setAddress(organization.getPlace().address());
        draft.setSizeClass(organization.getClassification().sizeClass());
        draft.setIndustry(organization.getClassification().industry());
        draft.setBodyLevel(organization.getClassification().bodyLevel());
        draft.setContactName(organization.getContact().getName());
        draft.setContactPhone(organization.getContact().getPhone());
        draft.setRemark(organization.getRemark());
        writeParty(draft, organization.getParty().seenBy(true));
        return draft;
    }

    private static void writeParty(OrganizationDraft draft, PartyOrganization party) {
        if (party != null) {
            draft.setPartyForm(party.form());
            draft.setPartyName(party.name());
            draft.setPartySuperior(party.superior());
            draft.setPartyHeadcount(party.headcount());
            draft.setPartyHeadcountAsOf(party.headcountAsOf());
            draft.setSecretaryName(party.secretaryName());
            draft.setSecretaryPhone(party.secretaryPhone());
        }
    }
}
