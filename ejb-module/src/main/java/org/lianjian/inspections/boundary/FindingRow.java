package org.lianjian.inspections.boundary;

import java.time.LocalDate;

/**
 * One line of the list of findings.
 *
 * @param number       as people write it, e.g. 花审〔2026〕1号
 * @param organization the short name of the organisation that has to answer
 * @param dueOn        the last day for claiming rectification
 */
public record FindingRow(long id, String key, String number, FindingSeverity severity, String title, FindingState state, LocalDate dueOn,
        long engagementId, long organizationId, String organization, String townshipCode, int version) {

    /** Whether it still waits for the organisation's claim or the auditor's word. */
    public boolean isOpen() {
        return state != FindingState.VERIFIED;
    }
}
