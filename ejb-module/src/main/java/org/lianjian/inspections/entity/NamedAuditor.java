package org.lianjian.inspections.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** An account that an engagement names, with its names as of naming. */
@Embeddable
public class NamedAuditor {

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(name = "username", nullable = false)
    private String username;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    /** For the persistence provider. */
    protected NamedAuditor() {
    }

    /** An auditor by account. */
    public NamedAuditor(long accountId, String username, String displayName) {
        this.accountId = accountId;
        this.username = username;
        this.displayName = displayName;
    }

    public Long getAccountId() {
        return accountId;
    }

    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedAuditor that && Objects.equals(accountId, that.accountId);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(accountId);
    }
}
