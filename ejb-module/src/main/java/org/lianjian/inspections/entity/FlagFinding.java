package org.lianjian.inspections.entity;

import java.util.Map;
import java.util.Set;
import org.lianjian.platform.access.Span;

/**
 * What a check found.
 *
 * @param mark           what tells it from the other findings of the rule; the same at every run
 * @param organizationId the organisation it is about, or null
 * @param recordCount    how many activities it concerns
 * @param records        the first of them: activity id to agreement id
 * @param townships      the townships of the parties of these
 * @param span           the days on which these were held
 * @param facts          what the explanation says, as JSON
 */
public record FlagFinding(String mark, Long organizationId, int recordCount, Map<Long, Long> records, Set<String> townships, Span span,
        String facts) {
}
