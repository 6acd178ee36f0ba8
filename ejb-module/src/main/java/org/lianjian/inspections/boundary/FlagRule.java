package org.lianjian.inspections.boundary;

import java.util.List;

/**
 * What a check looks for. It flags and never blocks: each of these may have a good reason, and an auditor who knows it dismisses the flag. The
 * explanation in words is {@code inspections.flag.why.RULE} in the bundles, with the facts in the order given here.
 */
public enum FlagRule {
    /** The same file, by its digest, is evidence of several filings. Facts: how many, digest. */
    SAME_EVIDENCE("count", "digest"),
    /** An activity was held on a day on which its agreement did not count (invariant 4). Facts: day held, first and last day of the agreement. */
    OUTSIDE_AGREEMENT("heldOn", "start", "end"),
    /** More people of an organisation took part than the register knows of. Facts: head-count, the register's figure, its day. */
    TOO_MANY_PEOPLE("headcount", "figure", "asOf"),
    /** Many filings of one organisation came in on the last day. Facts: how many, the day. */
    PILED_UP("count", "dueOn"),
    /** Several filings tell the same outcome. Facts: how many. */
    SAME_TEXT("count"),
    /** One person confirmed more within a minute than can be read. Facts: how many on that day, the day, who. */
    HASTY_CONFIRMATIONS("count", "day", "who");

    private final List<String> facts;

    FlagRule(String... facts) {
        this.facts = List.of(facts);
    }

    /** The names of the facts of its flags, in the order of the explanation. */
    public List<String> facts() {
        return facts;
    }
}
