package org.lianjian.agreements.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.lianjian.documents.boundary.Attachment;

/** A registered signature with the scan it rests on. */
public record Signature(long organizationId, String organizationName, String signatory, String title, LocalDate signedOn, Attachment scan,
        String registeredBy, Instant registeredAt) {
}
