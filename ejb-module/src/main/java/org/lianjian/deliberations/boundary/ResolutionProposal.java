package org.lianjian.deliberations.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What was resolved under an agenda item, as the minutes have it.
 *
 * @param measure how one will see that it is done, or null
 */
public record ResolutionProposal(long id, String text, String measure, long ownerOrganizationId, String ownerOrganization, String ownerPerson,
        LocalDate due) implements Serializable {
}
