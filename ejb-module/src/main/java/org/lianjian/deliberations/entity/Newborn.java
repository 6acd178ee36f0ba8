package org.lianjian.deliberations.entity;

import org.lianjian.deliberations.boundary.OffspringKind;

/**
 * A record that has just come out of a resolution.
 *
 * @param recordId its id
 * @param pageId   the id of the record on whose page it is shown
 * @param title    its title or first words
 */
public record Newborn(OffspringKind kind, long recordId, long pageId, String title) {
}
