/**
 * Joint activities: planned, held, filed once, confirmed by the partner, reviewed by an official of neither side.
 *
 * <p>PLANNED → HELD → FILED → CONFIRMED | DISPUTED → ACCEPTED | RETURNED | REJECTED → ARCHIVED; PLANNED → CANCELLED; RETURNED → FILED (DOMAIN.md §3).
 * Invariants 4 (inside an active agreement), 5 (deadline in working days, late reason, grace period, unlock), 6 (reviewer is not the filer and of no
 * party), 7 (a partner confirms for itself, never its own filing), 8 (accepted never changes; addenda), 15.
 */
package org.lianjian.activities;
