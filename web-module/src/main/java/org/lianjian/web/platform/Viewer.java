package org.lianjian.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.AccessRefused;
import org.lianjian.platform.time.OfficeClock;

/** Whoever looks at the page: the name, and which pages and buttons make sense at all. The services decide; this only spares dead ends. */
@Named
@RequestScoped
public class Viewer {

    @Inject
    CurrentActor current;

    @Inject
    OfficeClock clock;

    /** The display name; empty for nobody. */
    public String getName() {
        return actor().displayName();
    }

    /** When the page was made, for prints. */
    public Instant getNow() {
        return clock.now();
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return actor().isSignedIn();
    }

    /** Whether a role of this person can ever do it, to whichever record. */
    public boolean may(String operation) {
        return may(Operation.valueOf(operation));
    }

    /**
     * Keeps somebody from a page that is of no use to them.
     *
     * @throws AccessRefused if no role of this person can ever do it
     */
    public void demand(Operation operation) {
        if (!may(operation)) {
            throw new AccessRefused(operation.name());
        }
    }

    boolean may(Operation operation) {
        return actor().grants().stream().anyMatch(grant -> operation.isOpenTo(grant.role()));
    }

    private Actor actor() {
        return current.get();
    }
}
