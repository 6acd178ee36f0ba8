package org.lianjian.platform.access;

import java.util.EnumSet;
import java.util.Set;

/** What a person is to the system (DOMAIN.md §1). A role is held through a {@link Grant}, which says where it counts. */
public enum Role {

    ENTERPRISE_SECRETARY(ScopeLevel.ORGANIZATION),
    VILLAGE_SECRETARY(ScopeLevel.ORGANIZATION),
    TOWNSHIP_OFFICIAL(ScopeLevel.TOWNSHIP),
    MUNICIPAL_OFFICIAL(ScopeLevel.CITY),
    AUDITOR(ScopeLevel.TOWNSHIP, ScopeLevel.CITY),
    CENTRE_STAFF(ScopeLevel.ORGANIZATION),
    SYSTEM_ADMINISTRATOR(ScopeLevel.SYSTEM),
    SECURITY_ADMINISTRATOR(ScopeLevel.SYSTEM),
    LOG_ADMINISTRATOR(ScopeLevel.SYSTEM);

    private static final Set<Role> ADMINISTRATORS = EnumSet.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, LOG_ADMINISTRATOR);

    private final Set<ScopeLevel> levels;

    Role(ScopeLevel first, ScopeLevel... others) {
        levels = EnumSet.of(first, others);
    }

    /** The levels at which this role can be granted. */
    public Set<ScopeLevel> levels() {
        return levels;
    }

    /** Whether this is one of the three administrators (三员), which exclude each other and every business role. */
    public boolean isAdministrator() {
        return ADMINISTRATORS.contains(this);
    }

    /** Whether one person may hold both roles (invariant 14): an administrator holds nothing else. */
    public boolean goesWith(Role other) {
        return this == other || !isAdministrator() && !other.isAdministrator();
    }
}
