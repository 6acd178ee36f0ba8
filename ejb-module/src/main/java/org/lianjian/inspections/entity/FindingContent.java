package org.lianjian.inspections.entity;

import java.time.LocalDate;
import java.util.List;
import org.lianjian.inspections.boundary.FindingSeverity;
import org.lianjian.inspections.boundary.RecordConcerned;
import org.lianjian.organizations.boundary.OrganizationChoice;

/**
 * What a finding says when it is issued; it never changes after that.
 *
 * @param ruleCode may be null
 * @param answering the organisation that has to answer
 * @param records  may be empty
 */
public record FindingContent(long engagementId, FindingSeverity severity, String title, String rule, String ruleCode, String description,
        OrganizationChoice answering, List<RecordConcerned> records, LocalDate dueOn) {
}
