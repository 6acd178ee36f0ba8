package org.lianjian.platform.migration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.lianjian.platform.health.Drain;
import org.lianjian.platform.leases.Node;

/**
 * Writes down every few seconds that this node runs, and when it stops. Every node does it for itself, so there is no lease on it. The last word
 * comes from outside the container, so the two are kept apart by the object's own lock.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NodeBeat {

    private static final Logger LOG = System.getLogger(NodeBeat.class.getName());

    @Resource(lookup = "java:app/jdbc/lianjian")
    private DataSource database;

    @Inject
    private SchemaVersion version;

    @Inject
    private Node node;

    private boolean missed;
    private boolean left;

    @PostConstruct
    void come() {
        ClassLoader ofTheApplication = Thread.currentThread().getContextClassLoader();
        Drain.atTheEnd(() -> {
            // The launcher's thread knows the launcher only.
            Thread.currentThread().setContextClassLoader(ofTheApplication);
            leave();
        });
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    synchronized void beat() {
        if (left) {
            return;
        }
        try {
            new RunningNodes(database).seen(node.name(), version.program(), node.place());
            missed = false;
        } catch (SQLException e) {
            LOG.log(missed ? Level.DEBUG : Level.WARNING, "That this node runs cannot be written down: {0}", e.getMessage());
            missed = true;
        }
    }

    @PreDestroy
    synchronized void leave() {
        left = true;
        try {
            new RunningNodes(database).gone(node.name());
        } catch (SQLException e) {
            LOG.log(Level.INFO, "That this node stops cannot be written down; it counts for another minute: {0}", e.getMessage());
        }
    }
}
