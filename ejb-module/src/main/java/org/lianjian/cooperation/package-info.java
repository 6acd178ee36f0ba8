/**
 * Cooperation: what villages ask for and enterprises offer, and the projects the parties of an agreement make of it.
 *
 * <p>Project: PROPOSED → AGREED (all parties, each for itself) → IN_PROGRESS → COMPLETED → ACCEPTED; ABANDONED before that (DOMAIN.md §3).
 * Invariants 6 (accepted by an official of no party), 8 (accepted never changes; linked corrections), 10 (vouchers before acceptance), 15, 16. Money
 * entries are only added to. A commitment of the agreement fills from a project's activities or from its completion, never from both.
 */
package org.lianjian.cooperation;
