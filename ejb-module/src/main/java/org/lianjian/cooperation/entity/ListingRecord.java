package org.lianjian.cooperation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.ListingState;
import org.lianjian.cooperation.boundary.ListingVisibility;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.records.TrackedEntity;

/** What is written down about a need or a resource, for reading; what may happen to it is in {@link Listing}. */
@MappedSuperclass
public abstract class ListingRecord extends TrackedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "listing_seq")
    @SequenceGenerator(name = "listing_seq", sequenceName = "listing_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    protected Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "side", nullable = false)
    protected ListingSide side;

    @Column(name = "organization_id", nullable = false)
    protected long organizationId;

    @Column(name = "organization_name", nullable = false)
    protected String organizationName;

    @Column(name = "township_code", nullable = false)
    protected String townshipCode;

    @Column(name = "city_code", nullable = false)
    protected String cityCode;

    @Column(name = "category", nullable = false)
    protected String category;

    @Column(name = "title", nullable = false)
    protected String title;

    @Column(name = "description")
    protected String description;

    @Column(name = "quantity", nullable = false)
    protected BigDecimal quantity;

    @Column(name = "unit", nullable = false)
    protected String unit;

    @Column(name = "wanted_from", nullable = false)
    protected LocalDate from;

    @Column(name = "wanted_to", nullable = false)
    protected LocalDate to;

    @Column(name = "place_code", nullable = false)
    protected String placeCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility", nullable = false)
    protected ListingVisibility visibility;

    @Column(name = "expires_on", nullable = false)
    protected LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    protected ListingState state;

    @Column(name = "published_on")
    protected LocalDate publishedOn;

    @Column(name = "reason")
    protected String reason;

    @Column(name = "project_id")
    protected Long projectId;

    @Column(name = "search_text", nullable = false)
    protected String searchText;

    @Override
    public Long getId() {
        return id;
    }

    public ListingSide getSide() {
        return side;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public String getOrganizationName() {
        return organizationName;
    }

    public String getTownshipCode() {
        return townshipCode;
    }

    public String getCityCode() {
        return cityCode;
    }

    public String getCategory() {
        return category;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public String getUnit() {
        return unit;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    public String getPlaceCode() {
        return placeCode;
    }

    public ListingVisibility getVisibility() {
        return visibility;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public ListingState getState() {
        return state;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public String getReason() {
        return reason;
    }

    /** The project that counts on it or made use of it, or null. */
    public Long getProjectId() {
        return projectId;
    }

    /** Whose it is, for access. */
    public RecordScope scope() {
        return RecordScope.of(organizationId, townshipCode);
    }

    /** Whether those whose it is not may see it. */
    public boolean isPublic() {
        return state != ListingState.DRAFT && state != ListingState.WITHDRAWN;
    }
}
