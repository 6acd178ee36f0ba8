package org.lianjian.agreements.entity;

import java.time.LocalDate;

/**
 * One party's signature as it stands on paper.
 *
 * @param title  the function in which somebody signed; empty where the paper does not say it
 * @param scanId the stored scan of the signed page; null where it was entered from paper and the scan is still to come
 */
public record SignedPage(long organizationId, String signatory, String title, LocalDate signedOn, Long scanId) {
}
