package org.lianjian.inspections.boundary;

import java.io.Serializable;
import java.util.List;
import org.lianjian.organizations.boundary.OrganizationChoice;

/**
 * What the form of a finding starts from.
 *
 * @param engagements   the caller's engagements that a finding can be issued in
 * @param record        the record it was opened from, or null
 * @param organizations the parties of that record, or the organisations of the engagement's place that the caller may read
 */
public record FindingForm(List<Choice> engagements, RecordConcerned record, List<OrganizationChoice> organizations) implements Serializable {

    /** An engagement to choose. */
    public record Choice(long id, String title) implements Serializable {
    }
}
