package org.lianjian.platform.leases;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.platform.time.OfficeClock;

/** Clears this node's own disk every hour. Nobody calls it but the server's timer; it has no public method. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnDiskTimer {

    @Inject
    @Any
    private Instance<OwnDisk> disks;

    @Inject
    private OfficeClock clock;

    private List<OwnDisk> all = List.of();

    @PostConstruct
    void lookUp() {
        all = disks.stream().toList();
    }

    @Schedule(hour = "*", minute = "51", persistent = false)
    void everyHour() {
        all.forEach(disk -> disk.clear(clock.now()));
    }
}
