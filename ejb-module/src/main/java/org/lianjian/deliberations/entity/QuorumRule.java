package org.lianjian.deliberations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many of the participating organisations must be present: a least share, a least number, or both; without either, any number will do. */
@Embeddable
public class QuorumRule {

    private static final int WHOLE = 100;

    @Column(name = "quorum_percent")
    private Integer percent;

    @Column(name = "quorum_count")
    private Integer count;

    /** For the persistence provider. */
    protected QuorumRule() {
    }

    public QuorumRule(Integer percent, Integer count) {
        this.percent = percent;
        this.count = count;
    }

    /** How many of so many; a part of an organisation counts as a whole one, and more than all is all. */
    public int required(int participants) {
        int byShare = percent == null ? 0 : (participants * percent + WHOLE - 1) / WHOLE;
        return Math.min(participants, Math.max(byShare, count == null ? 0 : count));
    }

    /** The least share, or null. */
    public Integer getPercent() {
        return percent;
    }

    /** The least number, or null. */
    public Integer getCount() {
        return count;
    }
}
