package org.lianjian.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.lianjian.audit.boundary.VerificationRow;
import org.lianjian.audit.boundary.VerificationState;
import org.lianjian.audit.boundary.VerificationStep;

/** A verification of the log: how far it is and how it ended. One that has not moved for a while has lost its node. */
@Entity
@Table(name = "audit_verification")
public class VerificationRun {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_verification")
    @SequenceGenerator(name = "audit_verification", sequenceName = "audit_verification_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "started_by", nullable = false, updatable = false)
    private String startedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private VerificationState state = VerificationState.RUNNING;

    @Enumerated(EnumType.STRING)
    @Column(name = "step", nullable = false)
    private VerificationStep step = VerificationStep.LOG;

    @Column(name = "done", nullable = false)
    private long done;

    @Column(name = "total", nullable = false)
    private long total;

    @Column(name = "touched_at", nullable = false)
    private Instant touchedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "tree_size", nullable = false)
    private long treeSize;

    @Column(name = "given_note", updatable = false)
    private String givenNote;

    @Column(name = "faults", nullable = false)
    private long faults;

    @Column(name = "holder")
    private String holder;

    protected VerificationRun() {
    }

    public VerificationRun(String startedBy, String givenNote, long treeSize, long total, Instant now) {
        this.startedBy = startedBy;
        this.givenNote = givenNote;
        this.treeSize = treeSize;
        this.total = total;
        this.startedAt = now;
        this.touchedAt = now;
    }

    /** Whether it goes on: neither ended nor silent for so long that its node must be dead. */
    public boolean isRunning(Instant now) {
        return state == VerificationState.RUNNING && touchedAt.plus(SILENCE).isAfter(now);
    }

    /** A node works on it, from the beginning. */
    public void begin(String node, Instant now) {
        holder = node;
        step = VerificationStep.LOG;
        done = 0;
        faults = 0;
        touchedAt = now;
    }

    /** Whether that node is to go on with it: it has not ended, and no other node has taken it over. */
    public boolean isHeldBy(String node) {
        return state == VerificationState.RUNNING && node.equals(holder);
    }

    /** How far it is. */
    public void reached(VerificationStep newStep, long newDone, long newFaults, Instant now) {
        step = newStep;
        done = Math.min(newDone, total);
        faults = newFaults;
        touchedAt = now;
    }

    /** How it ended. */
    public void end(VerificationState how, long newFaults, Instant now) {
        if (how == VerificationState.PASSED || how == VerificationState.FAILED) {
            done = total;
            step = VerificationStep.DONE;
        }
        state = how;
        faults = newFaults;
        touchedAt = now;
        endedAt = now;
    }

    public Long getId() {
        return id;
    }

    public String getGivenNote() {
        return givenNote;
    }

    /** As its readers see it. */
    public VerificationRow row(Instant now) {
        boolean lost = state == VerificationState.RUNNING && !isRunning(now);
        return new VerificationRow(id, startedAt, startedBy, lost ? VerificationState.BROKEN_OFF : state, step, treeSize, givenNote != null, done,
                total, endedAt, faults);
    }
}
