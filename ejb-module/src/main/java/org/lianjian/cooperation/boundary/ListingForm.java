package org.lianjian.cooperation.boundary;

import java.util.List;
import org.lianjian.organizations.boundary.OrganizationChoice;

/**
 * What the form knows before anything is typed.
 *
 * @param own        the organisation the caller is secretary of, or null
 * @param categories all of them, in their order
 */
public record ListingForm(OrganizationChoice own, List<ListingCategory> categories) {
}
