package org.lianjian.agreements.entity;

import java.time.LocalDate;

/**
 * One party's signature as it stands on paper.
 *
 * @param scanId the stored scan of the signed page
 */
public record SignedPage(long organizationId, String signatory, String title, LocalDate signedOn, long scanId) {
}
