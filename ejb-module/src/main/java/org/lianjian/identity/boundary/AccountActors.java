package org.lianjian.identity.boundary;

import java.util.Optional;
import org.lianjian.platform.access.Actor;

/** People who are not signed in at the moment. For what is sent to them or fetched with a secret of theirs; never for pages. */
public interface AccountActors {

    /**
     * The person with the grants of today; empty if there is no such account or it is closed.
     *
     * @param origin what is noted as the origin of what is done in their name
     */
    Optional<Actor> find(long accountId, String origin);
}
