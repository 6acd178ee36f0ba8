package org.lianjian.platform.leases;

import jakarta.ejb.Local;
import java.time.Duration;

/** Leases on timed work, kept in the database. */
@Local
public interface Leases {

    /** Takes or extends the lease on a piece of work for this node, in a transaction of its own; false if another node holds it. */
    boolean hold(String work, Duration howLong);

    /** Lets no other node do a piece of work until the transaction of the caller ends; waits for one that is doing it. */
    void alone(String work);
}
