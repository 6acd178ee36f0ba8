package org.lianjian.notices.entity;

import java.util.EnumSet;
import java.util.Set;
import org.lianjian.audit.boundary.AuditEvent;

/**
 * Which events bring something in for a township official. What is handed in to be decided waits for the township only where that decides: not when
 * it is a party itself or parties lie in several townships (invariant 6). What a party is asked for waits for the township only when it is a party.
 */
public final class ComesInFor {

    private static final Set<AuditEvent> TO_DECIDE = EnumSet.of(AuditEvent.AGREEMENT_SUBMITTED, AuditEvent.ACTIVITY_CONFIRMED,
            AuditEvent.ACTIVITY_DISPUTED, AuditEvent.PROJECT_COMPLETED);
    private static final Set<AuditEvent> TO_ANSWER = EnumSet.of(AuditEvent.ACTIVITY_FILED, AuditEvent.PROJECT_PROPOSED,
            AuditEvent.MINUTES_CIRCULATED, AuditEvent.RESOLUTION_CLAIMED, AuditEvent.FINDING_ISSUED);

    private ComesInFor() {
    }

    /** Whether the event can bring something in for any township. */
    public static boolean some(AuditEvent event) {
        return TO_DECIDE.contains(event) || TO_ANSWER.contains(event);
    }

    /**
     * Whether it does for this one.
     *
     * @param townships     how many townships the parties of the record lie in
     * @param townshipParty whether a body of this township is a party
     * @param anyBody       whether a body of any township is a party
     */
    public static boolean township(AuditEvent event, int townships, boolean townshipParty, boolean anyBody) {
        return TO_DECIDE.contains(event) ? townships == 1 && !anyBody : TO_ANSWER.contains(event) && townshipParty;
    }
}
