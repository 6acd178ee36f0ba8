package org.lianjian.audit.boundary;

/**
 * Shows that an event is in the log, to be checked without this program.
 *
 * @param eventId   the event
 * @param leafIndex its place in the log
 * @param entry     the bytes that were hashed, as UTF-8 text
 * @param proof     the proof with the checkpoint it leads to ({@code c2sp.org/tlog-proof})
 */
public record EventProof(long eventId, long leafIndex, String entry, String proof) {
}
