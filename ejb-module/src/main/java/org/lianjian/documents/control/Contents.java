package org.lianjian.documents.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import org.lianjian.documents.boundary.ByteSource;
import org.lianjian.platform.time.OfficeClock;

/** Bytes in and out of the store, each announced before it is written and checked while it is read. */
@ApplicationScoped
public class Contents {

    private static final int ATTEMPTS = 3;

    @Inject
    ContentRegister register;

    @Inject
    ContentStore store;

    @Inject
    Spool spool;

    @Inject
    OfficeClock clock;

    /** Takes bytes in, up to a size. */
    SpooledFile take(String field, ByteSource content, long most) {
        return spool.take(field, content, most);
    }

    /** Keeps them for good. */
    void keep(SpooledFile file) {
        announce(file, 1);
        store.put(file);
    }

    /** What was kept. */
    ByteSource read(String sha256) {
        return () -> CheckedStream.of(store.open(sha256), sha256);
    }

    /** Two people who bring the same new bytes at once both try to note them: the second finds them noted. */
    private void announce(SpooledFile file, int attempt) {
        try {
            register.announce(file.sha256(), file.size(), clock.now());
        } catch (PersistenceException | TransactionalException e) {
            if (attempt == ATTEMPTS) {
                throw e;
            }
            announce(file, attempt + 1);
        }
    }
}
