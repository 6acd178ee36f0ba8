package org.lianjian.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Runs work that no person asked for, such as timers and the first start, as the system; it makes the request that such work lacks. */
@ApplicationScoped
public class SystemWork {

    @Inject
    RequestContextController requests;

    @Inject
    CurrentActor current;

    /**
     * Runs the work.
     *
     * @param name what the log shows as its origin
     */
    public void run(String name, Runnable work) {
        call(name, () -> {
            work.run();
            return null;
        });
    }

    /** Runs the work and hands on its result. */
    public <T> T call(String name, Supplier<T> work) {
        boolean begun = requests.activate();
        try {
            return current.actingAs(Actor.system(name), work);
        } finally {
            if (begun) {
                requests.deactivate();
            }
        }
    }
}
