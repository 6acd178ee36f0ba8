package org.lianjian.identity.boundary;

import java.util.List;
import java.util.Optional;

/** Who may audit. For business code; never for pages. */
public interface AuditorAccounts {

    /** The independent accounts whose names contain {@code q}, which may be null, by sign-in name. */
    List<AuditorAccount> candidates(String q, int most);

    /** The account in use with this sign-in name. */
    Optional<AuditorAccount> named(String username);
}
