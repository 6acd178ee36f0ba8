package org.lianjian.audit.control;

/** Sealing must not go on: what is wrong is for the log administrator, who finds it in the server's log and by verification. */
public class SealingRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public SealingRefused(String message) {
        super(message);
    }
}
