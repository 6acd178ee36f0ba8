package org.lianjian.deliberations.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.documents.boundary.Attachment;

/**
 * One time that the owner said it is done, and what somebody else answered.
 *
 * @param verified true if it was found done, false if it was reopened, null while nobody has answered
 * @param reason   why it was reopened, or null
 */
public record ResolutionClaim(String proof, List<Attachment> evidence, LocalDate claimedOn, String claimedBy, Instant claimedAt,
        Boolean verified, String reason, String answeredBy, Instant answeredAt) {
}
