package org.lianjian.deliberations.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.Span;

/** What a resolution consists of beside its record: participants, claims, deferrals, offspring, corrections. */
@MappedSuperclass
public abstract class ResolutionParts extends ResolutionRecord {

    @OneToMany(mappedBy = "resolution", cascade = CascadeType.ALL, orphanRemoval = true)
    protected List<ResolutionParty> parties = new ArrayList<>();

    @OneToMany(mappedBy = "resolution", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("claimedAt")
    protected List<ClaimEntry> claims = new ArrayList<>();

    @OneToMany(mappedBy = "resolution", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("deferredAt")
    protected List<DeferralEntry> deferrals = new ArrayList<>();

    @OneToMany(mappedBy = "resolution", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("bornAt")
    protected List<OffspringEntry> offspring = new ArrayList<>();

    @OneToMany(mappedBy = "resolution", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("addedAt")
    protected List<ResolutionAddendumEntry> addenda = new ArrayList<>();

    /** Whose it is: the meeting's participants and their townships. */
    public RecordScope scope() {
        return new RecordScope(parties().stream().map(Participant::organizationId).collect(Collectors.toSet()),
                parties().stream().map(Participant::townshipCode).collect(Collectors.toSet()),
                new Span(issuedOn, dueOn));
    }

    /** The meeting's participants, in their order. */
    public List<Participant> parties() {
        return parties.stream().sorted(Comparator.comparingInt(ResolutionParty::getPosition)).map(ResolutionParty::participant).toList();
    }

    /** The participant that owns it. */
    Participant owner() {
        return parties().stream().filter(one -> one.organizationId() == ownerId).findFirst().orElseThrow();
    }

    /** Each time it was claimed to be done, first one first. */
    public List<ClaimEntry> claims() {
        return List.copyOf(claims);
    }

    /** The history of due dates, first change first. */
    public List<DeferralEntry> deferrals() {
        return List.copyOf(deferrals);
    }

    /** What came out of it, first one first. */
    public List<OffspringEntry> offspring() {
        return List.copyOf(offspring);
    }

    /** The corrections, first one first. */
    public List<ResolutionAddendumEntry> addenda() {
        return List.copyOf(addenda);
    }
}
