package org.lianjian.platform.leases;

import java.time.Instant;

/** What lies on a node's own disk and is left there when it dies. Implementations are CDI beans; each node clears its own without a lease. */
public interface OwnDisk {

    /** Removes what is too old for anybody to be at it. */
    void clear(Instant now);
}
