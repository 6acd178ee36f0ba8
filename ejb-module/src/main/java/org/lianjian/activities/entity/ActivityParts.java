package org.lianjian.activities.entity;

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
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.Span;

/** What an activity consists of beside its record: parties, answers, corrections, contributions, evidence. */
@MappedSuperclass
public abstract class ActivityParts extends ActivityRecord {

    @Column(name = "from_paper", nullable = false)
    protected boolean fromPaper;

    @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    protected List<ActivityParty> parties = new ArrayList<>();

    @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("givenAt")
    protected List<ActivityAnswer> answers = new ArrayList<>();

    @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("addedAt")
    protected List<ActivityAddendum> addenda = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "activity_contribution", joinColumns = @JoinColumn(name = "activity_id"))
    @MapKeyColumn(name = "commitment_id")
    @Column(name = "quantity", nullable = false)
    protected Map<Long, BigDecimal> contributions = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "activity_evidence", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "attachment_id", nullable = false)
    protected Set<Long> evidence = new HashSet<>();

    /** Whether an office entered it from paper. */
    public boolean isFromPaper() {
        return fromPaper;
    }

    /** Whose it is: its parties and their townships; it is about the day it is held. */
    public RecordScope scope() {
        return new RecordScope(parties.stream().map(ActivityParty::getOrganizationId).collect(Collectors.toSet()),
                parties.stream().map(ActivityParty::getTownshipCode).collect(Collectors.toSet()), Span.of(heldOn));
    }

    /** The parties in the order of the agreement. */
    public List<ActivityParty> parties() {
        return parties.stream().sorted(Comparator.comparingInt(ActivityParty::getPosition)).toList();
    }

    /** What the partners said to the present filing. */
    public List<ActivityAnswer> answers() {
        return List.copyOf(answers);
    }

    /** What a party said to the present filing. */
    Optional<ActivityAnswer> answerOf(long organization) {
        return answers.stream().filter(answer -> answer.getOrganizationId() == organization).findFirst();
    }

    /** The corrections, first one first. */
    public List<ActivityAddendum> addenda() {
        return List.copyOf(addenda);
    }

    /** What it counts towards which commitments. */
    public Map<Long, BigDecimal> contributions() {
        return Map.copyOf(contributions);
    }

    /** The ids of its evidence files. */
    public List<Long> evidence() {
        return evidence.stream().sorted().toList();
    }
}
