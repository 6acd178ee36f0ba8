package org.lianjian.web.api;

/**
 * A transaction that could not be ended, and of which nothing was kept. Where the database is away, the server may have lost the transaction before
 * and says nothing of why: then the same request is to be sent again.
 */
final class NotCommitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotCommitted(Throwable cause) {
        super("Not committed", cause);
    }
}
