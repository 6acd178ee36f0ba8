package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicReference;

/** Whether sealing works on this node; says so in the server's log when that changes. */
@ApplicationScoped
public class SealingHealth {

    private static final Logger LOG = System.getLogger(SealingHealth.class.getName());

    private final AtomicReference<String> fault = new AtomicReference<>("");

    void works() {
        if (!fault.getAndSet("").isEmpty()) {
            LOG.log(Level.INFO, "Events are sealed again");
        }
    }

    void fails(RuntimeException problem) {
        Throwable cause = problem;
        while (cause.getCause() != null && !(cause instanceof SealingRefused)) {
            cause = cause.getCause();
        }
        String words = String.valueOf(cause.getMessage());
        if (!words.equals(fault.getAndSet(words))) {
            LOG.log(Level.ERROR, "Events are not sealed: " + words, problem);
        }
    }
}
