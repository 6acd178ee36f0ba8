package org.lianjian.platform.personal;

import java.util.Collection;
import java.util.List;

/**
 * Offered by a feature that stores something about persons as a CDI bean. For business code that has checked who asks; never for pages. A new column
 * for a name or a telephone needs a line in one of these.
 */
public interface PersonalDataHolder {

    /** The name of the holder, which its traces carry. */
    String name();

    /** Where something about the person is stored, whoever asks; namesakes are not told apart. */
    List<PersonalTrace> find(Person person);

    /**
     * Erases these of its traces, in the present transaction, deletes the salts of their digests in the log, and records the event.
     *
     * @param traces erasable ones that {@link #find} has just answered
     * @param request the id of the request that is carried out
     */
    void erase(Collection<PersonalTrace> traces, long request);
}
