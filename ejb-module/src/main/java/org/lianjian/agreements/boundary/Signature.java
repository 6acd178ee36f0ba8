package org.lianjian.agreements.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.lianjian.documents.boundary.Attachment;

/** A registered signature with the scan it rests on; null while it was entered from paper and the scan is still to come. */
public record Signature(long organizationId, String organizationName, String signatory, String title, LocalDate signedOn, Attachment scan,
        String registeredBy, Instant registeredAt) {
}
