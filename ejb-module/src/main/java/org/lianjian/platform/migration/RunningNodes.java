package org.lianjian.platform.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.lianjian.platform.leases.Node;

/** The programs that run on one database, as rows; by the database's clock, so that the clocks of machines do not matter. */
class RunningNodes {

    private final DataSource database;

    RunningNodes(DataSource database) {
        this.database = database;
    }

    /** Notes that a node runs. */
    void seen(String name, String program, String place) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement again = connection.prepareStatement("update running_node set seen_at = current_timestamp where name = ?");
                PreparedStatement first = connection.prepareStatement(
                        "insert into running_node (name, program, place, seen_at) values (?, ?, ?, current_timestamp)")) {
            again.setString(1, name);
            if (again.executeUpdate() == 0) {
                first.setString(1, name);
                first.setString(2, program);
                first.setString(3, place);
                first.executeUpdate();
                forgetDead(connection);
            }
        }
    }

    private static void forgetDead(Connection connection) throws SQLException {
        try (PreparedStatement dead = connection.prepareStatement(
                "delete from running_node where seen_at < current_timestamp - interval '1' day")) {
            dead.executeUpdate();
        }
    }

    /** Notes that a node has stopped. */
    void gone(String name) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement gone = connection.prepareStatement("delete from running_node where name = ?")) {
            gone.setString(1, name);
            gone.executeUpdate();
        }
    }

    /** The living nodes whose program is older, in words. */
    List<String> olderThan(MigrationVersion program) throws SQLException {
        List<String> older = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement living = connection.prepareStatement("select place, program from running_node where seen_at >"
                        + " current_timestamp - interval '" + Node.DEAD_AFTER_SECONDS + "' second order by place");
                ResultSet rows = living.executeQuery()) {
            while (rows.next()) {
                if (MigrationVersion.fromVersion(rows.getString("program")).compareTo(program) < 0) {
                    older.add(rows.getString("place") + " (program " + rows.getString("program") + ")");
                }
            }
        }
        return older;
    }
}
