package org.lianjian.platform.requests;

import jakarta.ejb.Local;
import java.util.Optional;

/** Remembers for 24 hours which keyed requests of the present actor have been answered, and how. */
@Local
public interface RequestKeys {

    /**
     * The answer given before to the same key, if there was one.
     *
     * @param digest a digest of what was asked; the same key with another digest is refused
     * @throws org.lianjian.platform.errors.InvalidInput if the key was used for something else
     */
    Optional<Reply> find(String key, String digest);

    /**
     * Remembers the answer in the present transaction, so that change and answer are stored together or not at all.
     *
     * @throws org.lianjian.platform.errors.RuleViolated if the same key is being used in another transaction at this moment
     */
    void remember(String key, String digest, Reply reply);

    /** Empties the kept answers, of whomever, that hold a text, in the present transaction: a repeated request still changes nothing twice. */
    void blank(String text);
}
