package org.lianjian.deliberations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.lianjian.deliberations.boundary.PlaceKind;

/** Where people meet. */
@Embeddable
public class Venue {

    @Enumerated(EnumType.STRING)
    @Column(name = "place_kind", nullable = false)
    private PlaceKind kind;

    @Column(name = "place", nullable = false)
    private String place;

    /** For the persistence provider. */
    protected Venue() {
    }

    public Venue(PlaceKind kind, String place) {
        this.kind = kind;
        this.place = place;
    }

    public PlaceKind getKind() {
        return kind;
    }

    /** The name of the room, the address, or the link. */
    public String getPlace() {
        return place;
    }
}
