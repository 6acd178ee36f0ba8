package org.lianjian.platform.migration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.lianjian.platform.leases.Node;
import org.lianjian.platform.settings.Capacity;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.time.DatabaseTime;

/**
 * Checks the settings and brings the schema to this program's version before anything else runs; other start-up beans declare
 * {@code @DependsOn("SchemaMigrator")}. Whatever is wrong stops the start with one line and leaves the database as it was.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/lianjian",
        className = "${MPCONFIG=lianjian.db.class:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=lianjian.db.url:jdbc:h2:file:./data/lianjian;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH}",
        user = "${MPCONFIG=lianjian.db.user:lianjian}",
        password = "${MPCONFIG=lianjian.db.password:}",
        maxPoolSize = Capacity.CONNECTIONS,
        properties = {
            "fish.payara.max-wait-time-in-millis=10000",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigrator {

    /** The system property that holds the reason after a failed start, for whoever started the server. */
    public static final String START_FAILURE = "lianjian.start.failure";

    private static final Logger LOG = System.getLogger(SchemaMigrator.class.getName());

    @Resource(lookup = "java:app/jdbc/lianjian")
    private DataSource database;

    @Inject
    private Settings settings;

    @Inject
    private SchemaVersion version;

    @Inject
    private Node node;

    @Inject
    private DatabaseTime time;

    @Inject
    private Event<SchemaChanged> changes;

    @PostConstruct
    void prepare() {
        try {
            settings.check();
            time.follow(database);
            Schema schema = new Schema(database);
            SchemaChanged change = schema.migrate(node.name(), node.place());
            version.reached(schema.program(), change.to());
            if (!change.from().equals(change.to())) {
                LOG.log(Level.INFO, "The schema went from version \"{0}\" to {1}", change.from(), change.to());
                changes.fire(change);
            } else if (!change.to().equals(schema.program())) {
                LOG.log(Level.INFO, "The schema has version {0}, to which a newer program than this one ({1}) has only added", change.to(),
                        schema.program());
            }
        } catch (SQLException e) {
            throw refuse(new UnusableSchema("The database cannot be reached: " + e.getMessage(), e));
        } catch (IllegalStateException e) {
            throw refuse(e);
        }
    }

    private static IllegalStateException refuse(IllegalStateException e) {
        // The first reason counts: a timer may come here again while the application is taken down.
        System.getProperties().putIfAbsent(START_FAILURE, e.getMessage());
        // Without the cause: the innermost message is what an administrator gets to see.
        LOG.log(Level.ERROR, e.getMessage());
        return e;
    }
}
