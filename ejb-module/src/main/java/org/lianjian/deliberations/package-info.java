/**
 * Joint deliberation (工作共议): series of meetings, agendas, attendance, minutes, and what was resolved until it is closed.
 *
 * <p>A meeting: CONVENED → AGENDA_SET → HELD → MINUTES_DRAFT → MINUTES_CONFIRMED → ISSUED, CANCELLED before it is held (DOMAIN.md §3). Invariants 7
 * (each party confirms for itself), 8 (what is issued never changes; addenda), 15, 16 (numbers HY, given on convening).
 *
 * <p>Secretaries convene and write for pairings of their organisation; officials convene joint meetings (联席会议) of their place. Agenda and issuing are
 * for whoever convened and for the organisation in the chair; every participant proposes topics, writes minutes and answers for itself.
 */
package org.lianjian.deliberations;
