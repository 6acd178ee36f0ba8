/**
 * Sheets in and out: what an office keeps in spreadsheets comes in without retyping, and every list goes out as one.
 *
 * <p>A run of an import: UPLOADED (columns recognised) → CHECKING → CHECKED (a summary, nothing written) → WRITING → DONE; CANCELLED, REFUSED. All
 * or nothing unless the good rows are asked for; the same file twice changes nothing. Features say what may come in by {@link
 * org.lianjian.exchange.boundary.SheetKind}.
 */
package org.lianjian.exchange;
