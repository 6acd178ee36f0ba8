package org.lianjian.deliberations.boundary;

import java.io.Serializable;
import org.lianjian.organizations.boundary.BodyLevel;

/**
 * An organisation that takes part.
 *
 * @param bodyLevel the level of a government body, else null
 */
public record Participant(long organizationId, String shortName, BodyLevel bodyLevel, String townshipCode) implements Serializable {
}
