package org.lianjian.organizations.control;

import org.lianjian.audit.boundary.Facts;
import org.lianjian.organizations.boundary.OrganizationDetails;
import org.lianjian.organizations.boundary.PartyForm;
import org.lianjian.organizations.boundary.PartyOrganization;

/** What events say about organisations: people's names, telephones and free text as digests only (invariant 13). */
final class OrganizationFacts {

    private static final PartyOrganization NO_PARTY = new PartyOrganization(PartyForm.NONE, null, null, null, null, null, null);

    private OrganizationFacts() {
    }

    static Facts made(OrganizationDetails made) {
        return Facts.none().with("name", made.name()).with("kind", made.kind()).with("townshipCode", made.townshipCode())
                .with("creditCode", made.creditCode()).text("creditCodeReason", made.creditCodeReason());
    }

    static Facts changed(OrganizationDetails before, OrganizationDetails after) {
        Facts facts = Facts.none().changed("name", before.name(), after.name()).changed("shortName", before.shortName(), after.shortName())
                .changed("kind", before.kind(), after.kind()).changed("creditCode", before.creditCode(), after.creditCode())
                .changedText("creditCodeReason", before.creditCodeReason(), after.creditCodeReason())
                .changed("townshipCode", before.townshipCode(), after.townshipCode())
                .changed("divisionCode", before.divisionCode(), after.divisionCode())
                .changedText("address", before.address(), after.address()).changed("sizeClass", before.sizeClass(), after.sizeClass())
                .changed("industry", before.industry(), after.industry()).changed("bodyLevel", before.bodyLevel(), after.bodyLevel())
                .changedText("contactName", before.contactName(), after.contactName())
                .changedText("contactPhone", before.contactPhone(), after.contactPhone())
                .changedText("remark", before.remark(), after.remark());
        return partyChanged(facts, partyOf(before), partyOf(after));
    }

    private static Facts partyChanged(Facts facts, PartyOrganization before, PartyOrganization after) {
        return facts.changed("partyForm", before.form(), after.form()).changed("partyName", before.name(), after.name())
                .changed("partySuperior", before.superior(), after.superior())
                .changed("partyHeadcount", before.headcount(), after.headcount())
                .changed("partyHeadcountAsOf", before.headcountAsOf(), after.headcountAsOf())
                .changedText("secretaryName", before.secretaryName(), after.secretaryName())
                .changedText("secretaryPhone", before.secretaryPhone(), after.secretaryPhone());
    }

    private static PartyOrganization partyOf(OrganizationDetails details) {
        return details.party() == null ? NO_PARTY : details.party();
    }

    static Facts renamed(OrganizationDetails before, OrganizationDetails after) {
        return Facts.none().changed("name", before.name(), after.name()).with("since", after.names().get(0).validFrom());
    }
}
