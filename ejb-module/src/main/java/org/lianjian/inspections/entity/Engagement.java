package org.lianjian.inspections.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.inspections.boundary.EngagementState;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Extent;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.steps.Occasion;

/**
 * An audit engagement (审计项目): COMMISSIONED → CLOSED. From the first to the last day of access, and not after closing, its auditors may read the
 * records of its kinds and townships that are about a day of its period, and write samples and working papers.
 */
@Entity
@Table(name = "engagement")
@RecordedAs(ObjectType.ENGAGEMENT)
public class Engagement extends EngagementRecord {

    private static final int SEARCHED = 1000;

    @ElementCollection
    @CollectionTable(name = "engagement_township", joinColumns = @JoinColumn(name = "engagement_id"))
    private Set<ScopeTownship> townships = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "engagement_kind", joinColumns = @JoinColumn(name = "engagement_id"))
    @Column(name = "record_kind", nullable = false)
    @Enumerated(EnumType.STRING)
    private Set<RecordKind> kinds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "engagement_auditor", joinColumns = @JoinColumn(name = "engagement_id"))
    private Set<NamedAuditor> auditors = new HashSet<>();

    /** For the persistence provider. */
    protected Engagement() {
    }

    /** Commissions it. */
    public static Engagement commission(EngagementContent content, Occasion occasion) {
        Engagement engagement = new Engagement();
        engagement.state = EngagementState.COMMISSIONED;
        engagement.commissionedBy = occasion.actor().displayName();
        engagement.write(content, occasion);
        return engagement;
    }

    /** Writes it anew; who may read what follows at once. */
    public void change(EngagementContent content, Occasion occasion) {
        demandNotClosed();
        write(content, occasion);
    }

    /** Closes it for good; access ends at once. */
    public void close(String why, Occasion occasion) {
        demandNotClosed();
        closedReason = why.strip();
        closedAt = occasion.now();
        state = EngagementState.CLOSED;
        touchedBy(occasion.actor(), occasion.now());
    }

    /** Whether the auditors may read on that day. */
    public boolean isOpenOn(LocalDate day) {
        return state == EngagementState.COMMISSIONED && !day.isBefore(accessFrom) && !day.isAfter(accessTo);
    }

    /** Whether it names this person as auditor. */
    public boolean names(Actor actor) {
        return auditors.stream().anyMatch(auditor -> auditor.getAccountId().equals(actor.accountId()));
    }

    /** Whether this person draws samples and writes working papers on that day. */
    public boolean isWorkedOnBy(Actor actor, LocalDate day) {
        return names(actor) && isOpenOn(day);
    }

    /** Demands that its auditors may work on it now. */
    public void demandOpen(Occasion occasion) {
        demandNotClosed();
        if (!isOpenOn(occasion.today())) {
            throw new RuleViolated(null, "inspections.accessNotOpen", accessFrom, accessTo);
        }
    }

    /** Whose it is: its townships. */
    public RecordScope scope() {
        return new RecordScope(Set.of(), townships.stream().map(ScopeTownship::getCode).collect(Collectors.toSet()));
    }

    /** What it lets its auditors read within its townships. */
    public Extent extent() {
        return new Extent(kinds, recordsFrom, recordsTo);
    }

    /** The townships by code. */
    public List<ScopeTownship> townships() {
        return townships.stream().sorted(Comparator.comparing(ScopeTownship::getCode)).toList();
    }

    /** The kinds of records in the order of the table. */
    public List<RecordKind> kinds() {
        return kinds.stream().sorted().toList();
    }

    /** The auditors by sign-in name. */
    public List<NamedAuditor> auditors() {
        return auditors.stream().sorted(Comparator.comparing(NamedAuditor::getUsername)).toList();
    }

    private void demandNotClosed() {
        if (state == EngagementState.CLOSED) {
            throw new RuleViolated(null, "inspections.closed");
        }
    }

    private void write(EngagementContent content, Occasion occasion) {
        content.check(occasion.today());
        title = content.title();
        purpose = content.purpose();
        recordsFrom = content.recordsFrom();
        recordsTo = content.recordsTo();
        accessFrom = content.accessFrom();
        accessTo = content.accessTo();
        replace(townships, content.townships());
        replace(kinds, content.kinds());
        replace(auditors, Set.copyOf(content.auditors()));
        searchText = searchText();
        touchedBy(occasion.actor(), occasion.now());
    }

    private static <T> void replace(Set<T> present, Set<T> wanted) {
        present.retainAll(wanted);
        present.addAll(wanted);
    }

    private String searchText() {
        String text = Stream.of(Stream.of(title), townships().stream().map(ScopeTownship::getName),
                        auditors().stream().map(NamedAuditor::getDisplayName), auditors().stream().map(NamedAuditor::getUsername))
                .flatMap(words -> words).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        return text.length() <= SEARCHED ? text : text.substring(0, SEARCHED);
    }
}
