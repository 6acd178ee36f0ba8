package org.lianjian.notices.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.lianjian.platform.errors.RuleViolated;

/** A person's wish for the daily e-mail: asked for, then confirmed by whoever reads the address. Only then anything but the link goes there. */
@Entity
@Table(name = "digest_order")
public class DigestOrder {

    /** Links that go out to one person's addresses in a day, so that nobody floods a stranger. */
    public static final int MOST_LINKS = 3;

    private static final Duration LINK_LIFE = Duration.ofHours(24);

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "email", nullable = false)
    private String email;

    @Column(name = "language", nullable = false)
    private String language;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "token_expires_at")
    private Instant tokenExpiresAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "asked_on", nullable = false)
    private LocalDate askedOn;

    @Column(name = "asked", nullable = false)
    private int asked;

    protected DigestOrder() {
    }

    /** A wish that nothing is known of yet; {@link #ask} says where to. */
    public DigestOrder(long accountId, LocalDate today) {
        this.accountId = accountId;
        askedOn = today;
    }

    /**
     * Asks for the e-mail to an address, with the hash of what the link will hold; an earlier address counts no more.
     *
     * @throws RuleViolated if too many links were asked for today
     */
    public void ask(String address, String languageTag, String hash, LocalDate today, Instant now) {
        asked = today.equals(askedOn) ? asked + 1 : 1;
        if (asked > MOST_LINKS) {
            throw new RuleViolated(null, "notices.digest.tooOften", MOST_LINKS);
        }
        askedOn = today;
        email = address;
        language = languageTag;
        tokenHash = hash;
        tokenExpiresAt = now.plus(LINK_LIFE);
        confirmedAt = null;
    }

    /** Confirms the address if that is what the link held and it is not too old; a link works once. */
    public boolean confirm(String hash, Instant now) {
        boolean fits = tokenHash != null && tokenHash.equals(hash) && now.isBefore(tokenExpiresAt);
        if (fits) {
            confirmedAt = now;
            tokenHash = null;
            tokenExpiresAt = null;
        }
        return fits;
    }

    /** Forgets the address; how many links went out today stays known. */
    public void stop() {
        email = "";
        tokenHash = null;
        tokenExpiresAt = null;
        confirmedAt = null;
    }

    public long getAccountId() {
        return accountId;
    }

    /** The address, or null. */
    public String getEmail() {
        return email == null || email.isEmpty() ? null : email;
    }

    public Locale locale() {
        return Locale.ENGLISH.getLanguage().equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }
}
