package org.lianjian.identity.entity;

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
import java.time.LocalDate;
import java.util.Objects;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.errors.RuleViolated;

/** A role that was given to an account, where it counts and from when to when. Revoked, never deleted. */
@Entity
@Table(name = "role_grant")
@RecordedAs(ObjectType.GRANT)
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_grant")
    @SequenceGenerator(name = "role_grant", sequenceName = "role_grant_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, updatable = false)
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_level", nullable = false, updatable = false)
    private ScopeLevel level;

    @Column(name = "organization_id", updatable = false)
    private Long organizationId;

    @Column(name = "division_code", updatable = false)
    private String divisionCode;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to", updatable = false)
    private LocalDate validTo;

    @Column(name = "granted_at", nullable = false, updatable = false)
    private Instant grantedAt;

    @Column(name = "granted_by", updatable = false)
    private Long grantedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private Long revokedBy;

    protected RoleGrant() {
    }

    /**
     * A role and the time it is held.
     *
     * @param validTo the last day, or null
     */
    public RoleGrant(long accountId, Role role, LocalDate validFrom, LocalDate validTo) {
        this.accountId = accountId;
        this.role = role;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** Where it counts; what does not belong to the level is null. */
    public RoleGrant over(ScopeLevel newLevel, Long newOrganizationId, String newDivisionCode) {
        level = newLevel;
        organizationId = newOrganizationId;
        divisionCode = newDivisionCode;
        return this;
    }

    /** Who gave it; null for the system. */
    public RoleGrant givenBy(Long account, Instant now) {
        grantedBy = account;
        grantedAt = now;
        return this;
    }

    /** Takes it back from now on. */
    public void revoke(Long account, Instant now) {
        if (revokedAt != null) {
            throw new RuleViolated(null, "identity.grant.revokedAlready");
        }
        revokedAt = now;
        revokedBy = account;
    }

    /** Whether it is held now or will be. */
    public boolean counts(LocalDate today) {
        return revokedAt == null && (validTo == null || !validTo.isBefore(today));
    }

    /** Whether another grant says the same about the same place. */
    public boolean isSameAs(RoleGrant other) {
        return role == other.role && level == other.level && Objects.equals(organizationId, other.organizationId)
                && Objects.equals(divisionCode, other.divisionCode);
    }

    public Long getId() {
        return id;
    }

    public long getAccountId() {
        return accountId;
    }

    public Role getRole() {
        return role;
    }

    public ScopeLevel getLevel() {
        return level;
    }

    public Long getOrganizationId() {
        return organizationId;
    }

    public String getDivisionCode() {
        return divisionCode;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
