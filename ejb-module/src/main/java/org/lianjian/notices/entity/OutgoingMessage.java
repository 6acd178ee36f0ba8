package org.lianjian.notices.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lianjian.notices.boundary.CallProblem;
import org.lianjian.notices.boundary.MessageState;

/** One message to a work chat. When the robot is called next is noted before it is called: whoever dies in between, the message comes up again. */
@Entity
@Table(name = "webhook_message")
public class OutgoingMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook_message_seq")
    @SequenceGenerator(name = "webhook_message_seq", sequenceName = "webhook_message_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @Column(name = "webhook_id", nullable = false, updatable = false)
    private long webhookId;

    @Column(name = "things", nullable = false, updatable = false)
    private int things;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private MessageState state = MessageState.WAITING;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "problem")
    private CallProblem problem;

    @Column(name = "problem_code")
    private Integer problemCode;

    protected OutgoingMessage() {
    }

    /** A message that tells of so many things. */
    public OutgoingMessage(long webhookId, int things, Instant now) {
        this.webhookId = webhookId;
        this.things = things;
        this.madeAt = now;
        this.dueAt = now;
    }

    /** Begins a call; the next one is due when this one leads nowhere. */
    public void beginAttempt(Instant now) {
        attempts++;
        dueAt = now.plus(BackOff.after(attempts));
    }

    /** The robot took it. */
    public void sent(Instant now) {
        state = MessageState.SENT;
        endedAt = now;
        problem = null;
        problemCode = null;
    }

    /** The robot did not take it; after the last call it is given up. */
    public void failed(CallProblem why, Integer code, Instant now) {
        problem = why;
        problemCode = code;
        if (isWornOut()) {
            giveUp(now);
        }
    }

    /** Nothing more is tried. */
    public void giveUp(Instant now) {
        state = MessageState.GIVEN_UP;
        endedAt = now;
        problem = problem == null ? CallProblem.UNREACHABLE : problem;
    }

    /** Whether all calls have been made. */
    public boolean isWornOut() {
        return attempts >= BackOff.MOST_ATTEMPTS;
    }

    public boolean isWaiting() {
        return state == MessageState.WAITING;
    }

    public boolean isDue(Instant now) {
        return isWaiting() && !dueAt.isAfter(now);
    }

    public Long getId() {
        return id;
    }

    public int getThings() {
        return things;
    }

    public int getAttempts() {
        return attempts;
    }

    public MessageState getState() {
        return state;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public CallProblem getProblem() {
        return problem;
    }
}
