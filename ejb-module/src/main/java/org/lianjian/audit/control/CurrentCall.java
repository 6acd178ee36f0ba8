package org.lianjian.audit.control;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.lianjian.platform.access.Operation;

/** What the present request is doing: the use cases entered and not left yet, and how many failures it has recorded. */
@RequestScoped
public class CurrentCall {

    private final Deque<Operation> entered = new ArrayDeque<>();
    private int failures;

    /** Notes that a use case begins. */
    public void enter(Operation operation) {
        entered.push(operation);
    }

    /** Notes that it ended. */
    public void leave() {
        entered.pop();
    }

    /** The innermost use case. */
    public Optional<Operation> operation() {
        return Optional.ofNullable(entered.peek());
    }

    /** Notes that a failed attempt was logged. */
    public void failureRecorded() {
        failures++;
    }

    /** How many failed attempts this request has logged. */
    public int failures() {
        return failures;
    }
}
