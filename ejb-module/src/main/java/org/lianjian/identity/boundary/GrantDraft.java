package org.lianjian.identity.boundary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;

/** What is typed about a grant. */
public class GrantDraft {

    @NotNull(message = "validation.required")
    private Role role;

    @NotNull(message = "validation.required")
    private ScopeLevel level;

    /** With level ORGANIZATION. */
    private Long organizationId;

    /** With level TOWNSHIP or CITY, 12 digits. */
    private String divisionCode;

    /** Today when left out. */
    private LocalDate validFrom;

    /** The last day, or null for no end. */
    private LocalDate validTo;

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public ScopeLevel getLevel() {
        return level;
    }

    public void setLevel(ScopeLevel level) {
        this.level = level;
    }

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }

    public String getDivisionCode() {
        return divisionCode;
    }

    public void setDivisionCode(String divisionCode) {
        this.divisionCode = divisionCode;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
