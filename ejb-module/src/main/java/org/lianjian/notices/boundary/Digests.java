package org.lianjian.notices.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import org.lianjian.platform.errors.NotFound;

/** One e-mail a day to a person who wants it, about how much waits. */
@Local
public interface Digests {

    /** How it stands with the caller's. */
    DigestDetails mine();

    /**
     * Asks for it: a link goes to the address, and nothing else before its owner has confirmed it.
     *
     * @throws org.lianjian.platform.errors.RuleViolated if this installation sends no e-mail, or three links were asked for today
     */
    DigestDetails order(@Valid DigestDraft draft);

    /**
     * Confirms the address with what the link held.
     *
     * @throws NotFound if it is not the caller's, was used or is older than a day
     */
    DigestDetails confirm(String token);

    /** Wants no e-mail any more; the address is forgotten. */
    void stop();
}
