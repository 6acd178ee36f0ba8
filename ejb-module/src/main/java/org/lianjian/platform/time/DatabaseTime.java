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

    /** Asks the database what time it is; what it takes to answer counts half. */
    public void follow(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            Instant before = Instant.now();
            Instant there = ask(statement);
            Duration took = Duration.between(before, Instant.now());
            follow(Duration.between(before.plus(took.dividedBy(2)), there), took);
        }
    }

    private static Instant ask(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select current_timestamp")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private void follow(Duration ahead, Duration took) {
        Duration change = ahead.minus(clock.correction()).abs();
        if (!took.isNegative() && took.compareTo(UNNOTICED) < 0 && change.compareTo(UNNOTICED) > 0) {
            clock.correct(ahead);
            LOG.log(Level.WARNING, "The clock of this machine is {0} ms behind that of the database; this node follows the database",
                    String.valueOf(ahead.toMillis()));
        }
    }
}
