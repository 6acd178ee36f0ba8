package org.lianjian.inspections.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.inspections.boundary.FlagRule;
import org.lianjian.inspections.boundary.FlagState;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.Span;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.records.TrackedEntity;

/** Something odd that a check found: OPEN → DISMISSED. While it is open it grows with what else is found for the same mark. */
@Entity
@Table(name = "inspection_flag")
@RecordedAs(ObjectType.FLAG)
public class Flag extends TrackedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inspection_flag_seq")
    @SequenceGenerator(name = "inspection_flag_seq", sequenceName = "inspection_flag_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule", nullable = false, updatable = false)
    private FlagRule rule;

    @Column(name = "mark", nullable = false, updatable = false)
    private String mark;

    @Column(name = "organization_id", updatable = false)
    private Long organizationId;

    @Column(name = "record_count", nullable = false)
    private int recordCount;

    @Column(name = "first_held", nullable = false)
    private LocalDate firstHeld;

    @Column(name = "last_held", nullable = false)
    private LocalDate lastHeld;

    @Column(name = "facts", nullable = false)
    private String facts;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private FlagState state;

    @Column(name = "raised_at", nullable = false, updatable = false)
    private Instant raisedAt;

    @Column(name = "dismissed_at")
    private Instant dismissedAt;

    @Column(name = "dismissed_by")
    private Long dismissedBy;

    @Column(name = "dismissed_by_name")
    private String dismissedByName;

    @Column(name = "reason")
    private String reason;

    /** Activity id to agreement id. */
    @ElementCollection
    @CollectionTable(name = "inspection_flag_record", joinColumns = @JoinColumn(name = "flag_id"))
    @MapKeyColumn(name = "activity_id")
    @Column(name = "agreement_id", nullable = false)
    private Map<Long, Long> records = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "inspection_flag_township", joinColumns = @JoinColumn(name = "flag_id"))
    @Column(name = "township_code", nullable = false)
    private Set<String> townships = new HashSet<>();

    /** For the persistence provider. */
    protected Flag() {
    }

    /** Raises it. */
    public static Flag raise(FlagRule rule, FlagFinding finding, Actor actor, Instant now) {
        Flag flag = new Flag();
        flag.rule = rule;
        flag.mark = finding.mark();
        flag.organizationId = finding.organizationId();
        flag.state = FlagState.OPEN;
        flag.raisedAt = now;
        flag.take(finding);
        flag.touchedBy(actor, now);
        return flag;
    }

    /** Takes in what else was found; false if that is nothing new, or if the flag was dismissed. */
    public boolean extend(FlagFinding finding, Actor actor, Instant now) {
        if (state != FlagState.OPEN || finding.recordCount() <= recordCount) {
            return false;
        }
        take(finding);
        touchedBy(actor, now);
        return true;
    }

    /** Dismisses it for a reason. */
    public void dismiss(String why, Actor actor, Instant now) {
        if (state != FlagState.OPEN) {
            throw new RuleViolated(null, "inspections.flag.alreadyDismissed", dismissedByName, dismissedAt);
        }
        state = FlagState.DISMISSED;
        reason = why.strip();
        dismissedAt = now;
        dismissedBy = actor.accountId();
        dismissedByName = actor.displayName();
        touchedBy(actor, now);
    }

    /** Whose records it is about, and of which days. */
    public RecordScope scope() {
        return new RecordScope(organizationId == null ? Set.of() : Set.of(organizationId), townships, new Span(firstHeld, lastHeld));
    }

    private void take(FlagFinding finding) {
        recordCount = finding.recordCount();
        records.putAll(finding.records());
        townships.addAll(finding.townships());
        firstHeld = finding.span().first();
        lastHeld = finding.span().last();
        facts = finding.facts();
    }

    @Override
    public Long getId() {
        return id;
    }

    public FlagRule getRule() {
        return rule;
    }

    public String getMark() {
        return mark;
    }

    /** The organisation it is about, or null. */
    public Long getOrganizationId() {
        return organizationId;
    }

    public int getRecordCount() {
        return recordCount;
    }

    /** What the explanation says, as JSON. */
    public String getFacts() {
        return facts;
    }

    public FlagState getState() {
        return state;
    }

    public Instant getRaisedAt() {
        return raisedAt;
    }

    /** When it was dismissed, or null. */
    public Instant getDismissedAt() {
        return dismissedAt;
    }

    /** Who dismissed it, or null. */
    public String getDismissedByName() {
        return dismissedByName;
    }

    /** Why it was dismissed, or null. */
    public String getReason() {
        return reason;
    }
}
