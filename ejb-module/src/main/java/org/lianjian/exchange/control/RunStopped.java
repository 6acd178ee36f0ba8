package org.lianjian.exchange.control;

/** A run was called off, or another node has it by now: what was written in this transaction goes. */
public class RunStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RunStopped(long id) {
        super("Import " + id + " is not this node's any more");
    }
}
