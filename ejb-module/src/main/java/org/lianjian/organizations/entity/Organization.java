package org.lianjian.organizations.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.organizations.boundary.NamePeriod;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.platform.errors.RuleViolated;

/**
 * A village, an enterprise, a government body or a social organisation of the register: open until it is closed for good; renamed without losing its
 * former names.
 */
@Entity
@Table(name = "organization")
@RecordedAs(ObjectType.ORGANIZATION)
public class Organization extends OrganizationRecord {

    private static final int MAX_OPEN_NAME = 300;
    private static final int MAX_SEARCH_TEXT = 4000;
    private static final int MAX_SHORT_NAME = 80;
    private static final int FITS_KIND = 2;

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
        demandChange(draft, today);
        rename(Words.tidy(draft.getName()), draft.getNameSince() == null ? today : draft.getNameSince());
        describe(draft);
    }

    /** Whether it could take over what the draft says; throws as {@link #change} does and changes nothing. */
    public void demandChange(OrganizationDraft draft, LocalDate today) {
        refuseWhenClosed();
        if (classification.kind() != draft.getKind() && !partnerIds.isEmpty()) {
            throw new RuleViolated(FITS_KIND, "organizations.kind.fixed", name);
        }
        if (!Words.tidy(draft.getName()).equals(name)) {
            history().demand(draft.getNameSince() == null ? today : draft.getNameSince());
        }
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

    /** All names, newest first. */
    public List<NamePeriod> periods() {
        return history().periods();
    }
}
