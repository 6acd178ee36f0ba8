package org.lianjian.identity.entity;

import java.util.Optional;
import java.util.stream.Stream;
import org.lianjian.platform.errors.Violation;

/** How far the policy can be changed: as strict as DOMAIN.md §6 (the habits of 等保 level 3) or stricter, and never so strict that nobody gets in. */
public enum PolicyLimit {

    LEAST_LENGTH("leastLength", 10, 64, 10),
    KINDS("kinds", 2, 4, 2),
    FAILURES_UNTIL_LOCK("failuresUntilLock", 3, 5, 5),
    LOCK_MINUTES("lockMinutes", 10, 1440, 10),
    IDLE_MINUTES("idleMinutes", 1, 20, 20),
    /** Or 0 for never: no rule of the field asks for it. */
    PASSWORD_DAYS("passwordDays", 30, 365, 0);

    private final String field;
    private final int least;
    private final int most;
    private final int loosest;

    PolicyLimit(String field, int least, int most, int loosest) {
        this.field = field;
        this.least = least;
        this.most = most;
        this.loosest = loosest;
    }

    /** The value that demands the least; a new installation begins with it unless its settings say more. */
    public int loosest() {
        return loosest;
    }

    /** What is wrong with a value, or nothing. */
    public Stream<Violation> faultIn(int value) {
        boolean allowed = value == loosest || value >= least && value <= most;
        return Optional.of(Violation.of(field, this == PASSWORD_DAYS ? "identity.policy.days" : "identity.policy.outside", least, most))
                .filter(fault -> !allowed).stream();
    }
}
