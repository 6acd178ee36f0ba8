package org.lianjian.inspections.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A flag as its reader sees it.
 *
 * @param facts         what the explanation says, by the names of {@link FlagRule#facts()} and, where the rule has several grounds, {@code ground}
 * @param organizationId the organisation it is about, or null where it is about several
 * @param recordCount   how many activities it concerns
 * @param records       the first of them within the reader's reach
 * @param dismissedAt   null while it is open
 * @param reason        why it was dismissed, or null
 * @param dismissible   whether the reader may dismiss it now
 */
public record FlagDetails(long id, int version, FlagRule rule, FlagState state, Instant raisedAt, Map<String, String> facts, Long organizationId,
        int recordCount, List<FlagRecord> records, Instant dismissedAt, String dismissedBy, String reason, boolean dismissible) {

    private static final String GROUND = "ground";

    /** The key of its explanation in the bundles. */
    public String explanation() {
        String ground = facts.get(GROUND);
        return "inspections.flag.why." + rule + (ground == null ? "" : "." + ground);
    }

    /** The values for the explanation. */
    public List<String> values() {
        return rule.facts().stream().map(name -> Objects.requireNonNullElse(facts.get(name), "–")).toList();
    }

    /** How many of its records are not shown: out of the reader's reach, or too many. */
    public int hidden() {
        return recordCount - records.size();
    }
}
