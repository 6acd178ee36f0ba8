package org.lianjian.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianjian.platform.errors.AccessRefused;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.NotSignedIn;

/**
 * The one place where it is decided whether somebody may do something to a record (invariants 14 and 15). A role that can never do it is refused; a
 * record out of reach does not exist for the caller.
 */
@ApplicationScoped
public class Access {

    @Inject
    CurrentActor current;

    /** Whoever acts now. */
    public Actor actor() {
        return current.get();
    }

    /**
     * Demands a role for the use case, wherever it is held; what every role may do asks for a sign-in only.
     *
     * @throws NotSignedIn   if nobody is signed in
     * @throws AccessRefused if no role of the actor can ever do it
     */
    public void demand(Operation operation) {
        if (operation.isPublic()) {
            return;
        }
        if (!actor().isSignedIn()) {
            throw new NotSignedIn();
        }
        if (!operation.isForEveryAccount() && actor().grants().stream().noneMatch(grant -> operation.isOpenTo(grant.role()))) {
            throw new AccessRefused(operation.name());
        }
    }

    /**
     * Demands that the use case reaches this record.
     *
     * @throws AccessRefused if no role of the actor can ever do it
     * @throws NotFound      if the record is out of reach, exactly as if it did not exist
     */
    public void demand(Operation operation, RecordScope scope, String what, long id) {
        demand(operation);
        if (!permits(operation, scope)) {
            throw new NotFound(what, id);
        }
    }

    /** Whether the actor may do this to a record of that scope; for what a page offers, the check itself is {@code demand}. */
    public boolean permits(Operation operation, RecordScope scope) {
        return operation.isPublic()
                || actor().grants().stream().anyMatch(grant -> grant.serves(operation) && grant.covers(operation.kind(), scope));
    }

    /** The same without the limited grants: for what belongs to a record but is not for those who may read some of its place only. */
    public boolean permitsUnlimited(Operation operation, RecordScope scope) {
        return operation.isPublic() || actor().grants().stream().anyMatch(grant -> grant.serves(operation) && grant.covers(scope));
    }

    /** What a list for this use case may show. */
    public Visibility visible(Operation operation) {
        demand(operation);
        return Visibility.of(actor().grants().stream().filter(grant -> grant.serves(operation)).toList());
    }
}
