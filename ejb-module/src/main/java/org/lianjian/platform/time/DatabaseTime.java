package org.lianjian.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/**
 * Keeps the office's clock of this node at the time of the database, which all nodes share: a node whose own clock is wrong by minutes neither signs
 * people out nor dates what they do.
 */
@ApplicationScoped
public class DatabaseTime {

    private static final Logger LOG = System.getLogger(DatabaseTime.class.getName());
    private static final Duration UNNOTICED = Duration.ofMillis(500);

    @Inject
    OfficeClock clock;

    /** Asks the database what time it is; an answer that took long is not taken. */
    public void follow(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            long before = System.nanoTime();
            Instant there = ask(statement);
            long took = System.nanoTime() - before;
            if (took < UNNOTICED.toNanos()) {
                follow(there.plusNanos(took / 2));
            }
        }
    }

    private static Instant ask(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select current_timestamp")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private void follow(Instant there) {
        Duration behind = Duration.between(clock.now(), there);
        boolean differs = behind.abs().compareTo(UNNOTICED) > 0;
        if (differs) {
            LOG.log(Level.WARNING, "The clock of this node is {0} ms behind that of the database, which counts", String.valueOf(behind.toMillis()));
        }
        if (differs || !clock.isSet()) {
            clock.set(there);
        }
    }
}
