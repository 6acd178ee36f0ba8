package org.lianjian.cooperation.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.Span;

/** What a project consists of beside its record: parties, milestones, money, notes, what it fulfils, evidence. */
@MappedSuperclass
public abstract class ProjectParts extends ProjectRecord {

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    protected List<ProjectParty> parties = new ArrayList<>();

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    protected List<ProjectMilestone> milestones = new ArrayList<>();

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL)
    @OrderBy("id")
    protected List<ProjectMoney> money = new ArrayList<>();

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL)
    @OrderBy("id")
    protected List<ProjectRemark> remarks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_contribution", joinColumns = @JoinColumn(name = "project_id"))
    @MapKeyColumn(name = "commitment_id")
    @Column(name = "quantity", nullable = false)
    protected Map<Long, BigDecimal> contributions = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "project_listing", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "listing_id", nullable = false)
    protected Set<Long> listings = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "project_evidence", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "attachment_id", nullable = false)
    protected Set<Long> evidence = new HashSet<>();

    /** Whose it is: its parties and their townships. */
    public RecordScope scope() {
        return new RecordScope(parties.stream().map(ProjectParty::getOrganizationId).collect(Collectors.toSet()),
                parties.stream().map(ProjectParty::getTownshipCode).collect(Collectors.toSet()),
                firstDue == null ? null : new Span(firstDue, lastDue));
    }

    /** The parties in the order of the agreement. */
    public List<ProjectParty> parties() {
        return parties.stream().sorted(Comparator.comparingInt(ProjectParty::getPosition)).toList();
    }

    /** The party of an organisation. */
    Optional<ProjectParty> partyOf(long organizationId) {
        return parties.stream().filter(party -> party.getOrganizationId() == organizationId).findFirst();
    }

    /** Whether somebody acts for one of the parties. */
    public boolean hasPartyOf(Actor actor) {
        return !ActsForAParty.parties(actor, parties).isEmpty();
    }

    /** The milestones in the order of the plan. */
    public List<ProjectMilestone> milestones() {
        return milestones.stream().sorted(Comparator.comparingInt(ProjectMilestone::getPosition)).toList();
    }

    /** The money entries, first one first. */
    public List<ProjectMoney> money() {
        return List.copyOf(money);
    }

    /** Notes and corrections, first one first. */
    public List<ProjectRemark> remarks() {
        return List.copyOf(remarks);
    }

    /** What the completed project counts towards which commitments. */
    public Map<Long, BigDecimal> contributions() {
        return Map.copyOf(contributions);
    }

    /** The ids of the needs it meets and the resources it uses. */
    public List<Long> listings() {
        return listings.stream().sorted().toList();
    }

    /** The ids of its evidence files. */
    public List<Long> evidence() {
        return evidence.stream().sorted().toList();
    }
}
