package org.lianjian.agreements.boundary;

import java.time.Instant;

/**
 * A text linked to a running agreement (补充约定); the agreement's own text stays as it was signed (invariant 8).
 *
 * @param position   its place among the addenda of its agreement, from 1
 * @param commitment the promise it brought, or null
 */
public record AgreementAddition(long id, long agreementId, int position, String text, Commitment commitment, String registeredBy,
        Instant registeredAt) {
}
