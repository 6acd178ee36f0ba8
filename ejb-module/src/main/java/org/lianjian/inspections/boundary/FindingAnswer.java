package org.lianjian.inspections.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.documents.boundary.Attachment;

/**
 * One entry in a finding's course; entries are added and never changed.
 *
 * @param text            what was written, or null
 * @param withoutEvidence why a claim comes without a file, or null
 * @param dueOn           the day set with a reopening or missed at an escalation, or null
 * @param givenBy         who wrote it; the system for an escalation
 */
public record FindingAnswer(long id, FindingSaid said, String text, String withoutEvidence, LocalDate dueOn, List<Attachment> evidence,
        String givenBy, Instant givenAt) {
}
