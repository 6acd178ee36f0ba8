package org.lianjian.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.requests.Reply;
import org.lianjian.platform.requests.RequestKeys;

/** Makes a form that is sent twice count once: the second time leads to what the first one made. */
@ApplicationScoped
public class OnceOnly {

    private static final int A_PAGE = 0;

    @Inject
    RequestKeys keys;

    @Inject
    OnceOnly self;

    /** A key for a new form: 64 characters, so that it serves as its own digest. */
    public static String newKey() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    /**
     * Carries the work out, unless it was with this key.
     *
     * @param key  made with the form
     * @param work makes a record and answers its id
     * @return the id of the record made now or before
     */
    public long run(String key, Supplier<Long> work) {
        try {
            return self.inOneTransaction(key, work);
        } catch (RuleViolated met) {
            // Sent twice at the same moment: the other one made the record, or else the refusal stands.
            return madeBefore(key).orElseThrow(() -> met);
        }
    }

    /** Keeps record and key together or not at all. */
    @Transactional
    public long inOneTransaction(String key, Supplier<Long> work) {
        Optional<Long> before = madeBefore(key);
        if (before.isPresent()) {
            return before.get();
        }
        long id = work.get();
        keys.remember(key, key, new Reply(A_PAGE, Long.toString(id), null));
        return id;
    }

    private Optional<Long> madeBefore(String key) {
        return keys.find(key, key).map(reply -> Long.valueOf(reply.location()));
    }
}
