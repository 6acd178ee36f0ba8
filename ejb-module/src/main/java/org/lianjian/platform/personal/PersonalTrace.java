package org.lianjian.platform.personal;

import org.lianjian.platform.access.RecordScope;

/**
 * One place where something about a person is stored.
 *
 * @param holder the name of who holds it
 * @param id     the record
 * @param label  how people know the record
 * @param field  which part of it
 * @param text   what stands there
 * @param scope  whose the record is
 * @param kept   why it is not erased, or null if it may be
 */
public record PersonalTrace(String holder, long id, String label, String field, String text, RecordScope scope, KeptBecause kept) {

    /** Names the place without saying what stands there. */
    public String reference() {
        return holder + "/" + id + "/" + field;
    }

    /** Whether it may be erased. */
    public boolean isErasable() {
        return kept == null;
    }
}
