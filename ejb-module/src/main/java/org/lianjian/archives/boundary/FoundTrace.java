package org.lianjian.archives.boundary;

import org.lianjian.platform.personal.KeptBecause;

/**
 * One place where something about a person is stored.
 *
 * @param reference names the place
 * @param holder    what kind of record it is: ORGANIZATION, MEETING, AGREEMENT, ACCOUNT, ARCHIVE
 * @param label     how people know the record
 * @param field     which part of it
 * @param text      what stands there
 * @param kept      why it is not erased, or null if it may be
 */
public record FoundTrace(String reference, String holder, String label, String field, String text, KeptBecause kept) {
}
