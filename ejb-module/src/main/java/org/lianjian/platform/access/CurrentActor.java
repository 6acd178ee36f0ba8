package org.lianjian.platform.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;

/**
 * Who acts in the present request. The web module sets it once after authentication, timed work sets itself, and everything below reads it.
 */
@RequestScoped
public class CurrentActor {

    private Actor actor = Actor.nobody("");

    /** The actor, never null. */
    public Actor get() {
        return actor;
    }

    /** Sets the actor for the rest of the request. */
    public void become(Actor newActor) {
        actor = newActor;
    }

    /** Runs the work as another actor and turns back afterwards. */
    public <T> T actingAs(Actor other, Supplier<T> work) {
        Actor before = actor;
        actor = other;
        try {
            return work.get();
        } finally {
            actor = before;
        }
    }
}
