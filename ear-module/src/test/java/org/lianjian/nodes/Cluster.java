package org.lianjian.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.lianjian.rig.RunningProgram;
import org.lianjian.rig.TestDatabase;

/** What is seen of several nodes from outside: the database they share. */
final class Cluster {

    private Cluster() {
    }

    /** Something to wait for. */
    interface Condition {
        boolean holds() throws SQLException;
    }

    static void await(Duration atMost, Condition condition) throws Exception {
        Instant end = Instant.now().plus(atMost);
        while (!condition.holds()) {
            assertThat(Instant.now()).as("still waiting").isBefore(end);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** The first column of the first row of a query; null if there is none. */
    static String one(RunningProgram node, String query) throws SQLException {
        return one(node.database(), query);
    }

    /** The same of a database. */
    static String one(TestDatabase database, String query) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
