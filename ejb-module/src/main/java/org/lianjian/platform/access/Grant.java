package org.lianjian.platform.access;

import java.util.Objects;

/**
 * A role and where it counts.
 *
 * @param role           what the holder may do
 * @param level          how far it reaches
 * @param organizationId the organisation, with level ORGANIZATION only
 * @param divisionCode   the 12-digit code of the township or city; with level ORGANIZATION that of the organisation's township; null with SYSTEM
 * @param extent         how much it reaches within the division, or null for everything; a limited grant serves to read and to judge flags
 */
public record Grant(Role role, ScopeLevel level, Long organizationId, String divisionCode, Extent extent) {

    private static final int TOWNSHIP_DIGITS = 9;
    private static final int CITY_DIGITS = 6;

    public Grant {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(level, "level");
        if (!role.levels().contains(level)) {
            throw new IllegalArgumentException(role + " is not granted at level " + level);
        }
    }

    /** A grant without limits within its place. */
    public Grant(Role role, ScopeLevel level, Long organizationId, String divisionCode) {
        this(role, level, organizationId, divisionCode, null);
    }

    /** A grant over one organisation that lies in the given township. */
    public static Grant ofOrganization(Role role, long organizationId, String townshipCode) {
        return new Grant(role, ScopeLevel.ORGANIZATION, organizationId, townshipCode);
    }

    /** A grant over a township. */
    public static Grant ofTownship(Role role, String townshipCode) {
        return new Grant(role, ScopeLevel.TOWNSHIP, null, townshipCode);
    }

    /** A grant over some of what a township has. */
    public static Grant ofTownship(Role role, String townshipCode, Extent extent) {
        return new Grant(role, ScopeLevel.TOWNSHIP, null, townshipCode, extent);
    }

    /** A grant over a city. */
    public static Grant ofCity(Role role, String cityCode) {
        return new Grant(role, ScopeLevel.CITY, null, cityCode);
    }

    /** An administrator's grant over the installation. */
    public static Grant ofSystem(Role role) {
        return new Grant(role, ScopeLevel.SYSTEM, null, null);
    }

    /** Whether it reaches some of its place only. */
    public boolean isLimited() {
        return extent != null;
    }

    /** Whether the use case is open to its role and is about what it reaches. */
    public boolean serves(Operation operation) {
        return operation.isOpenTo(role) && (extent == null || operation.isForEveryAccount() || extent.reaches(operation.kind()));
    }

    /** Whether a record with this scope lies within reach, whatever it is: a limited grant has none such. */
    public boolean covers(RecordScope scope) {
        return extent == null && liesInPlace(scope);
    }

    /** Whether a record of this kind with this scope lies within reach. */
    public boolean covers(RecordKind kind, RecordScope scope) {
        return liesInPlace(scope) && (extent == null || extent.covers(kind, scope.span()));
    }

    private boolean liesInPlace(RecordScope scope) {
        return switch (level) {
            case ORGANIZATION -> scope.organizationIds().contains(organizationId);
            case TOWNSHIP, CITY -> scope.townshipCodes().stream().anyMatch(code -> code.startsWith(divisionPrefix()));
            case SYSTEM -> false;
        };
    }

    /** The leading digits that all division codes within this grant's division share: nine for a township, six for a city. */
    public String divisionPrefix() {
        return divisionCode.substring(0, level == ScopeLevel.CITY ? CITY_DIGITS : TOWNSHIP_DIGITS);
    }
}
