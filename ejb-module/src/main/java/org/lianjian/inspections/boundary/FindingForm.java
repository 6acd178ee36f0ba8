package org.lianjian.inspections.boundary;

import java.util.List;
import org.lianjian.organizations.boundary.OrganizationChoice;

/**
 * What the form of a finding offers.
 *
 * @param engagements   the caller's engagements that a finding can be issued in
 * @param records       the records named so far
 * @param organizations the parties of those records; without records the first 200 organisations that the caller may read
 */
public record FindingForm(List<Choice> engagements, List<RecordConcerned> records, List<OrganizationChoice> organizations) {

    /** An engagement to choose. */
    public record Choice(long id, String title) {
    }
}
