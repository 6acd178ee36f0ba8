package org.lianjian.platform.access;

import java.util.Objects;

/**
 * A role and where it counts.
 *
 * @param role           what the holder may do
 * @param level          how far it reaches
 * @param organizationId the organisation, with level ORGANIZATION only
 * @param divisionCode   the 12-digit code of the township or city; with level ORGANIZATION that of the organisation's township; null with SYSTEM
 */
public record Grant(Role role, ScopeLevel level, Long organizationId, String divisionCode) {

    private static final int TOWNSHIP_DIGITS = 9;
    private static final int CITY_DIGITS = 6;

    public Grant {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(level, "level");
        if (!role.levels().contains(level)) {
            throw new IllegalArgumentException(role + " is not granted at level " + level);
        }
    }

    /** A grant over one organisation that lies in the given township. */
    public static Grant ofOrganization(Role role, long organizationId, String townshipCode) {
        return new Grant(role, ScopeLevel.ORGANIZATION, organizationId, townshipCode);
    }

    /** A grant over a township. */
    public static Grant ofTownship(Role role, String townshipCode) {
        return new Grant(role, ScopeLevel.TOWNSHIP, null, townshipCode);
    }

    /** A grant over a city. */
    public static Grant ofCity(Role role, String cityCode) {
        return new Grant(role, ScopeLevel.CITY, null, cityCode);
    }

    /** An administrator's grant over the installation. */
    public static Grant ofSystem(Role role) {
        return new Grant(role, ScopeLevel.SYSTEM, null, null);
    }

    /** Whether a record with this scope lies within reach. */
    public boolean covers(RecordScope scope) {
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
