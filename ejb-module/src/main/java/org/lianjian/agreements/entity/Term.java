package org.lianjian.agreements.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.Period;

/** From when to when an agreement counts: both days included, office time. */
@Embeddable
public class Term {

    @Column(name = "term_start", nullable = false)
    private LocalDate start;

    @Column(name = "term_end", nullable = false)
    private LocalDate end;

    @Column(name = "effective_end", nullable = false)
    private LocalDate effectiveEnd;

    /** For the persistence provider. */
    protected Term() {
    }

    /** A term as agreed. */
    public Term(LocalDate start, LocalDate end) {
        this(start, end, end);
    }

    private Term(LocalDate start, LocalDate end, LocalDate effectiveEnd) {
        this.start = start;
        this.end = end;
        this.effectiveEnd = effectiveEnd;
    }

    public LocalDate getStart() {
        return start;
    }

    public LocalDate getEnd() {
        return end;
    }

    /** The last day it counts: the end, or earlier when the agreement was ended before. */
    public LocalDate getEffectiveEnd() {
        return effectiveEnd;
    }

    /** Whether the day lies within what counts. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(effectiveEnd);
    }

    /** The same term, counting no longer than that day. */
    Term endingOn(LocalDate day) {
        return new Term(start, end, day.isBefore(effectiveEnd) ? day : effectiveEnd);
    }

    /** The term that follows without a gap and is as long, but no longer than so many years. */
    Term following(int maxYears) {
        LocalDate first = end.plusDays(1);
        LocalDate last = first.plus(length()).minusDays(1);
        LocalDate latest = first.plusYears(maxYears);
        return new Term(first, last.isAfter(latest) ? latest : last);
    }

    /** How far a day moves from this term into the one that follows. */
    Period length() {
        return Period.between(start, end.plusDays(1));
    }
}
