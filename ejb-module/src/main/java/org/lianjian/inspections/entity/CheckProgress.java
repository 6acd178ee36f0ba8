package org.lianjian.inspections.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.lianjian.inspections.boundary.FlagRule;

/**
 * How far a check has come. It never comes nearer to the present than {@link #MARGIN}: a change is dated when it is made and seen when it is
 * committed, and what was committed in between is looked at again next time.
 */
@Entity
@Table(name = "inspection_check")
public class CheckProgress {

    /** Longer than any transaction of a use case and any difference between the clocks of nodes. */
    static final Duration MARGIN = Duration.ofMinutes(10);

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "rule", nullable = false)
    private FlagRule rule;

    @Column(name = "checked_until", nullable = false)
    private Instant checkedUntil;

    @Column(name = "ran_at")
    private Instant ranAt;

    /** For the persistence provider. */
    protected CheckProgress() {
    }

    /** What was changed up to here has been looked at. */
    public Instant getCheckedUntil() {
        return checkedUntil;
    }

    /** When it last ran, or null. */
    public Instant getRanAt() {
        return ranAt;
    }

    /** Notes that everything changed until then has been looked at. */
    public void reached(Instant until, Instant now) {
        Instant safe = now.minus(MARGIN);
        Instant reached = until.isBefore(safe) ? until : safe;
        checkedUntil = reached.isAfter(checkedUntil) ? reached : checkedUntil;
        ranAt = now;
    }
}
