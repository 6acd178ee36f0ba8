/**
 * Pairings and the agreements they run under: what each side promises, who approved and signed, from when to when.
 *
 * <p>Agreement: DRAFT → SUBMITTED → RETURNED | APPROVED → SIGNED → ACTIVE → EXPIRED | TERMINATED | SUPERSEDED; ACTIVE ⇄ SUSPENDED; DRAFT, RETURNED →
 * WITHDRAWN (DOMAIN.md §3). Pairing: PROPOSED → ACTIVE ⇄ SUSPENDED → ENDED, following its agreements.
 *
 * <p>Invariants 1, 2, 3, 6, 8, 15, 16. A party drafts and submits, or the township for it. The township approves, registers signatures and ends; the
 * municipal level where parties lie in several townships or the township is a party.
 */
package org.lianjian.agreements;
