/**
 * What an auditor does: an engagement says what may be read and when, a sample is drawn from it, each drawn record has a working paper.
 *
 * <p>Engagement: COMMISSIONED → CLOSED. The municipal level commissions, changes and closes it for townships of its city; being named in it gives an
 * auditor read access to records of its kinds, townships and period, from the first to the last day of access and not after closing. Whoever holds
 * another role than auditor is not independent and is refused. A sample never changes once drawn and can be drawn again by anybody from what is
 * recorded with it. Working papers are written by the engagement's auditors while access lasts.
 *
 * <p>An audit file (审计卷) shows one agreement with all that rests on it; it changes nothing. A flag points at records that look odd and never
 * blocks anything: OPEN → DISMISSED (an auditor, with a reason); what was dismissed is not raised again. The checks behind it read the tables of
 * activities and agreements in sets, because they run over all of them. Auditors read within their scope, officials within their place.
 *
 * <p>Finding: ISSUED → ACKNOWLEDGED → CLAIMED → VERIFIED | REOPENED; REOPENED → CLAIMED; ESCALATED by the calendar once its day has passed without a
 * claim. An auditor of the engagement issues and judges it, the organisation answers; the auditors follow it up until all findings of the
 * engagement are closed, also when their access to its records has ended.
 *
 * <p>Invariants 6, 7, 8, 12, 13, 15, 16.
 */
package org.lianjian.inspections;
