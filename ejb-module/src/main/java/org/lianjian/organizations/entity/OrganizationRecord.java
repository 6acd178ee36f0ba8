package org.lianjian.organizations.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.records.Derived;
import org.lianjian.platform.records.TrackedEntity;

/** What is written down about an organisation, for reading; what may happen to it is in {@link Organization}. */
@MappedSuperclass
public abstract class OrganizationRecord extends TrackedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization")
    @SequenceGenerator(name = "organization", sequenceName = "organization_seq", allocationSize = 50)
    @Column(name = "id")
    protected Long id;

    @Column(name = "name", nullable = false)
    protected String name;

    @Column(name = "short_name", nullable = false)
    protected String shortName;

    @Column(name = "credit_code")
    protected String creditCode;

    @Column(name = "credit_code_reason")
    protected String creditCodeReason;

    @Embedded
    protected Classification classification;

    @Embedded
    protected Place place;

    @Embedded
    protected PartyBranch party;

    @Embedded
    protected Contact contact;

    @Column(name = "remark")
    protected String remark;

    @Column(name = "closed", nullable = false)
    protected boolean closed;

    @Column(name = "closed_at")
    protected Instant closedAt;

    @Column(name = "closed_reason")
    protected String closedReason;

    @Column(name = "open_name")
    protected String openName;

    @Column(name = "search_text", nullable = false)
    protected String searchText;

    @OneToMany(mappedBy = "organization", cascade = CascadeType.ALL, orphanRemoval = true)
    protected List<OrganizationName> names = new ArrayList<>();

    @Derived
    @ElementCollection
    @CollectionTable(name = "organization_partner", joinColumns = @JoinColumn(name = "organization_id"))
    @Column(name = "partner_id")
    protected Set<Long> partnerIds = new HashSet<>();

    /** Whose it is when it comes to seeing it: its own, its partners' and its township's. */
    public RecordScope scope() {
        Set<Long> seenBy = new HashSet<>(partnerIds);
        seenBy.add(id);
        return new RecordScope(seenBy, Set.of(place.townshipCode()));
    }

    /** Whose it is when it comes to its telephones and head-counts: its own and its township's. */
    public RecordScope innerScope() {
        return RecordScope.of(id, place.townshipCode());
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getShortName() {
        return shortName;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public String getCreditCodeReason() {
        return creditCodeReason;
    }

    public Classification getClassification() {
        return classification;
    }

    public Place getPlace() {
        return place;
    }

    public PartyBranch getParty() {
        return party;
    }

    /** Never null: an organisation without a contact has an empty one. */
    public Contact getContact() {
        return contact == null ? new Contact() : contact;
    }

    public String getRemark() {
        return remark;
    }

    /** What {@link Organization#openName(String, String)} makes of its name; null once it is closed. */
    public String getOpenName() {
        return openName;
    }

    public boolean isClosed() {
        return closed;
    }
}
