package org.lianjian.organizations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.lianjian.organizations.boundary.OrganizationDraft;

/** Whom to ring up at an organisation. */
@Embeddable
public class Contact {

    @Column(name = "contact_name")
    private String name;

    @Column(name = "contact_phone")
    private String phone;

    protected Contact() {
    }

    /** What the draft says of it. */
    static Contact of(OrganizationDraft draft) {
        Contact contact = new Contact();
        contact.name = Words.tidy(draft.getContactName());
        contact.phone = Words.tidy(draft.getContactPhone());
        return contact;
    }

    /** Forgets name or telephone. */
    void erase(PersonField field) {
        name = field == PersonField.CONTACT_NAME ? null : name;
        phone = field == PersonField.CONTACT_PHONE ? null : phone;
    }

    public String getName() {
        return name;
    }

    public String getPhone() {
        return phone;
    }
}
