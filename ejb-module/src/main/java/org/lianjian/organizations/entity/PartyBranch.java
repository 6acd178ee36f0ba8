package org.lianjian.organizations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.PartyForm;
import org.lianjian.organizations.boundary.PartyOrganization;

/** The Party organisation of an organisation: a head-count as of a day, never a roster (DOMAIN.md §5). */
@Embeddable
public class PartyBranch {

    @Enumerated(EnumType.STRING)
    @Column(name = "party_form", nullable = false)
    private PartyForm form = PartyForm.NONE;

    @Column(name = "party_name")
    private String name;

    @Column(name = "party_superior")
    private String superior;

    @Column(name = "party_headcount")
    private Integer headcount;

    @Column(name = "party_headcount_as_of")
    private LocalDate headcountAsOf;

    @Column(name = "secretary_name")
    private String secretaryName;

    @Column(name = "secretary_phone")
    private String secretaryPhone;

    protected PartyBranch() {
    }

    /** What the draft says of it. */
    static PartyBranch of(OrganizationDraft draft) {
        PartyBranch branch = new PartyBranch();
        branch.form = draft.getPartyForm() == null ? PartyForm.NONE : draft.getPartyForm();
        branch.name = Words.tidy(draft.getPartyName());
        branch.superior = Words.tidy(draft.getPartySuperior());
        branch.headcount = draft.getPartyHeadcount();
        branch.headcountAsOf = draft.getPartyHeadcountAsOf();
        branch.secretaryName = Words.tidy(draft.getSecretaryName());
        branch.secretaryPhone = Words.tidy(draft.getSecretaryPhone());
        return branch;
    }

    /** Forgets the secretary's name or telephone. */
    void erase(PersonField field) {
        secretaryName = field == PersonField.SECRETARY_NAME ? null : secretaryName;
        secretaryPhone = field == PersonField.SECRETARY_PHONE ? null : secretaryPhone;
    }

    String getSecretaryName() {
        return secretaryName;
    }

    String getSecretaryPhone() {
        return secretaryPhone;
    }

    /**
     * As a reader may see it, or null when there is none.
     *
     * @param inside whether the reader may see head-count and telephone
     */
    public PartyOrganization seenBy(boolean inside) {
        if (form == PartyForm.NONE) {
            return null;
        }
        return inside
                ? new PartyOrganization(form, name, superior, headcount, headcountAsOf, secretaryName, secretaryPhone)
                : new PartyOrganization(form, name, superior, null, null, secretaryName, null);
    }
}
