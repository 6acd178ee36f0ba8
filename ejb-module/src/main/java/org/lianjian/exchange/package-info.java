/**
 * Sheets in and out: what an office keeps in spreadsheets comes in without retyping, and every list goes out as one.
 *
 * <p>A run of an import: UPLOADED (columns recognised) → CHECKING → CHECKED (a summary, nothing written) → WRITING → DONE; CANCELLED, REFUSED. All
 * or nothing unless the good rows are asked for; the same file twice changes nothing. Features say what may come in by {@link
 * org.lianjian.exchange.boundary.SheetKind}.
 *
 * <p>Everybody has the own runs only (invariant 15). Checking and writing are done by whichever node holds the run, in the name and with the present
 * grants of whoever asked; a node that is silent for three quarters of a minute has lost it. Everything written of a file is one transaction, in
 * which the run ends too (invariant 12). A file with anything shaped like an identity number is not kept (DOMAIN.md §5).
 */
package org.lianjian.exchange;
