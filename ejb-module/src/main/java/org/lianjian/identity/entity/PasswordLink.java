package org.lianjian.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** The right to set one account's password once, held by whoever knows the link. */
@Entity
@Table(name = "password_link")
@IdClass(PasswordLink.Key.class)
public class PasswordLink {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    protected PasswordLink() {
    }

    /** A link that works until then. */
    public PasswordLink(String tokenHash, long accountId, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.accountId = accountId;
        this.expiresAt = expiresAt;
    }

    public long getAccountId() {
        return accountId;
    }

    /** What identifies a link: one token may serve several accounts. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String tokenHash;
        private long accountId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && accountId == key.accountId && Objects.equals(tokenHash, key.tokenHash);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tokenHash, accountId);
        }
    }
}
