package org.lianjian.organizations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.lianjian.organizations.boundary.OrganizationDraft;

/** Where an organisation is: its township (or, for a municipal body, the city), perhaps its village, and its address. */
@Embeddable
public class Place {

    @Column(name = "township_code", nullable = false)
    private String townshipCode;

    @Column(name = "division_code")
    private String divisionCode;

    @Column(name = "address")
    private String address;

    protected Place() {
    }

    /** What the draft says of it. */
    static Place of(OrganizationDraft draft) {
        Place place = new Place();
        place.townshipCode = draft.getTownshipCode();
        place.divisionCode = Words.tidy(draft.getDivisionCode());
        place.address = Words.tidy(draft.getAddress());
        return place;
    }

    /** 12 digits. */
    public String townshipCode() {
        return townshipCode;
    }

    /** 12 digits, or null. */
    public String divisionCode() {
        return divisionCode;
    }

    public String address() {
        return address;
    }
}
