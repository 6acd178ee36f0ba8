package org.lianjian.spike.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SpikeMigration {

    private static final Logger LOG = Logger.getLogger(SpikeMigration.class.getName());

    @Resource(lookup = "java:app/jdbc/lianjian")
    private DataSource database;

    @PostConstruct
    void migrate() {
        if (Boolean.getBoolean("lianjian.spike.fail")) {
            throw new IllegalStateException("The schema is newer (99) than this program (1); nothing was changed");
        }
        Flyway.configure(getClass().getClassLoader()).dataSource(database).locations("classpath:db/spike").load().migrate();
        try (Connection c = database.getConnection()) {
            LOG.warning("SPIKE migrated " + c.getMetaData().getDatabaseProductName() + " " + c.getMetaData().getURL());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
