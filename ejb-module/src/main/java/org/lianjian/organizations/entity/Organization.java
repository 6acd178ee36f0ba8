package org.lianjian.organizations.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.organizations.boundary.NamePeriod;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.records.Derived;
import org.lianjian.platform.records.TrackedEntity;

/**
 * A village, an enterprise, a government body or a social organisation of the register: open until it is closed for good; renamed without losing its
 * former names.
 */
@Entity
@Table(name = "organization")
@RecordedAs(ObjectType.ORGANIZATION)
public class Organization extends TrackedEntity {

    private static final int MAX_OPEN_NAME = 300;
    private static final int MAX_SEARCH_TEXT = 4000;
    private static final int MAX_SHORT_NAME = 80;
    private static final int FITS_KIND = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization")
    @SequenceGenerator(name = "organization", sequenceName = "organization_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "short_name", nullable = false)
    private String shortName;

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "credit_code_reason")
    private String creditCodeReason;

    @Embedded
    private Classification classification;

    @Embedded
    private Place place;

    @Embedded
    private PartyBranch party;

    @Embedded
    private Contact contact;

    @Column(name = "remark")
    private String remark;

    @Column(name = "closed", nullable = false)
    private boolean closed;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_reason")
    private String closedReason;

    @Column(name = "open_name")
    private String openName;

    @Column(name = "search_text", nullable = false)
    private String searchText;

    @OneToMany(mappedBy = "organization", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<OrganizationName> names = new ArrayList<>();

    @Derived
    @ElementCollection
    @CollectionTable(name = "organization_partner", joinColumns = @JoinColumn(name = "organization_id"))
    @Column(name = "partner_id")
    private Set<Long> partnerIds = new HashSet<>();

    protected Organization() {
    }

    /** Registers what the draft says; {@link DraftRules} has passed it. */
    public static Organization register(OrganizationDraft draft) {
        Organization made = new Organization();
        made.name = Words.tidy(draft.getName());
        made.history().begin(made.name, draft.getNameSince());
        made.describe(draft);
        return made;
    }

    /**
     * Takes over what the draft says; {@link DraftRules} has passed it.
     *
     * @throws RuleViolated if it is closed, or if its kind would change although records rest on it (invariant 2)
     */
    public void change(OrganizationDraft draft, LocalDate today) {
        refuseWhenClosed();
        if (classification.kind() != draft.getKind() && !partnerIds.isEmpty()) {
            throw new RuleViolated(FITS_KIND, "organizations.kind.fixed", name);
        }
        rename(Words.tidy(draft.getName()), draft.getNameSince() == null ? today : draft.getNameSince());
        describe(draft);
    }

    /** Dissolved or merged: stays in every record, and its name is free again. */
    public void close(String reason, Instant now) {
        refuseWhenClosed();
        closed = true;
        closedAt = now;
        closedReason = reason;
        openName = null;
    }

    /** Forgets what it says about a person, also when it is closed. */
    public void erase(Set<PersonField> fields) {
        fields.forEach(party::erase);
        Contact known = getContact();
        fields.forEach(known::erase);
        remark = fields.contains(PersonField.REMARK) ? null : remark;
    }

    private void refuseWhenClosed() {
        if (closed) {
            throw new RuleViolated(null, "organizations.closed", name);
        }
    }

    private void rename(String newName, LocalDate since) {
        if (!newName.equals(name)) {
            name = newName;
            history().begin(newName, since);
        }
    }

    private void describe(OrganizationDraft draft) {
        shortName = Words.clip(Objects.requireNonNullElse(Words.tidy(draft.getShortName()), name), MAX_SHORT_NAME);
        creditCode = Words.tidy(draft.getCreditCode());
        boolean needsReason = creditCode != null && !CreditCode.isConsistent(creditCode);
        creditCodeReason = needsReason ? Words.tidy(draft.getCreditCodeReason()) : null;
        classification = Classification.of(draft);
        place = Place.of(draft);
        party = PartyBranch.of(draft);
        contact = Contact.of(draft);
        remark = Words.tidy(draft.getRemark());
        openName = openName(place.townshipCode(), name);
        String words = history().words() + " " + shortName + (creditCode == null ? "" : " " + creditCode);
        searchText = Words.clip(Words.plain(words), MAX_SEARCH_TEXT);
    }

    /** What is unique among the open organisations: the name, however it is typed, within the township. */
    public static String openName(String townshipCode, String name) {
        return Words.clip(townshipCode + " " + Words.plain(name), MAX_OPEN_NAME);
    }

    private NameHistory history() {
        return new NameHistory(this, names);
    }

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

    /** What {@link #openName(String, String)} makes of its name; null once it is closed. */
    public String getOpenName() {
        return openName;
    }

    public boolean isClosed() {
        return closed;
    }

    /** All names, newest first. */
    public List<NamePeriod> periods() {
        return history().periods();
    }
}
