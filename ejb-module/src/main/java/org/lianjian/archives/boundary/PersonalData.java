package org.lianjian.archives.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.util.List;

/**
 * Answers people who ask what is stored about them, or want it erased (PIPL, 个人信息保护法, articles 45 and 47). For the municipal level, within its
 * city. Namesakes are told apart by whoever answers: nothing is handed out or erased but the traces that the caller names.
 */
@Local
public interface PersonalData {

    /** Where something about the person is stored, packages included. Leaves no trace of the search. */
    List<FoundTrace> find(@Valid PersonSought person);

    /** Everything in these traces as one archive, to be read by people and by programs; an event that does not say about whom. */
    byte[] disclose(@Valid PersonalDataDraft draft);

    /**
     * Erases what may go of these traces, with the salts of its digests in the log, so that the log verifies and tells nothing; an event that does
     * not say about whom.
     */
    ErasureAnswer erase(@Valid PersonalDataDraft draft);
}
