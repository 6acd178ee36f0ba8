package org.lianjian.notices.boundary;

import jakarta.ejb.Local;
import java.util.Optional;

/** A person's own dates for calendar programs, at an address that only its owner knows. */
@Local
public interface CalendarFeeds {

    /** The caller's address, without the secret; empty if there is none. */
    Optional<FeedDetails> mine();

    /** Makes an address for the caller's calendar, shown this once; an earlier one stops working at once. */
    FeedAddress make();

    /** Stops the caller's address; nothing happens if there is none. */
    void revoke();

    /**
     * What the address shows now, of what its owner may see now.
     *
     * @return empty if the secret is unknown or stopped, or the account is closed
     */
    Optional<FeedContent> read(String secret, String origin);
}
