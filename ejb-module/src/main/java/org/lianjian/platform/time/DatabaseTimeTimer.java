package org.lianjian.platform.time;

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

/** Looks at the time of the database every ten seconds. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DatabaseTimeTimer {

    private static final Logger LOG = System.getLogger(DatabaseTimeTimer.class.getName());

    @Resource(lookup = "java:app/jdbc/lianjian")
    private DataSource database;

    @Inject
    private DatabaseTime time;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        try {
            time.follow(database);
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "The database does not say what time it is", e);
        }
    }
}
