package org.lianjian.notices.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The secret address of one person's calendar. The secret itself is nowhere, only its SHA-256. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {

    /** Calendar programs come every few minutes; that they came is noted this often at the most. */
    private static final Duration UNNOTICED = Duration.ofHours(1);

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "token_hash", nullable = false)
    private String tokenHash;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "last_read_at")
    private Instant lastReadAt;

    protected CalendarFeed() {
    }

    /** The address of that person. */
    public CalendarFeed(long accountId, String tokenHash, Instant now) {
        this.accountId = accountId;
        renew(tokenHash, now);
    }

    /** Another address instead. */
    public final void renew(String hash, Instant now) {
        tokenHash = hash;
        madeAt = now;
        lastReadAt = null;
    }

    /** Notes that somebody fetched it. */
    public void read(Instant now) {
        if (lastReadAt == null || lastReadAt.plus(UNNOTICED).isBefore(now)) {
            lastReadAt = now;
        }
    }

    public long getAccountId() {
        return accountId;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Instant getLastReadAt() {
        return lastReadAt;
    }
}
