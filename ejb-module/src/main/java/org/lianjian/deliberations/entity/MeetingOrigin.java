package org.lianjian.deliberations.entity;

import java.util.List;
import org.lianjian.deliberations.boundary.Participant;

/**
 * Whose meeting it is, for good.
 *
 * @param seriesId     the series, or null for a meeting that stands alone
 * @param agreementId  the agreement whose parties meet, or null for a joint meeting
 * @param participants in the order in which the chair goes round
 */
public record MeetingOrigin(Long seriesId, Long agreementId, Convener convener, List<Participant> participants) {
}
