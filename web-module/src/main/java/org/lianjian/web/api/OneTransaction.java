package org.lianjian.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** Runs several services' work in one transaction: all of it is stored or nothing. */
@ApplicationScoped
public class OneTransaction {

    /** Runs the work; any exception rolls it back. */
    @Transactional(rollbackOn = Exception.class)
    public <T> T run(Callable<T> work) throws Exception {
        return work.call();
    }
}
