package org.lianjian.deliberations.entity;

import java.time.LocalDate;
import java.util.List;

/**
 * What the minutes say about one agenda item; texts without anything in them are null.
 *
 * @param followUp what became of the earlier resolution; null for a topic
 * @param lines    what was resolved
 */
public record ItemMinutes(String discussion, String outcome, String followUp, List<Line> lines) {

    public ItemMinutes {
        lines = List.copyOf(lines);
    }

    /**
     * A resolution.
     *
     * @param measure how one will see that it is done, or null
     */
    public record Line(String text, String measure, long ownerOrganizationId, String ownerPerson, LocalDate due) {
    }
}
