package org.lianjian.platform.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Lets nodes that start at the same time look at the schema and change it one after the other. The embedded database has one program only and needs
 * no turn. The lock goes with its connection, so a node that dies does not hold the others up.
 */
final class SchemaTurn implements AutoCloseable {

    /** Any number that nothing else locks. */
    private static final long LOCK = 0x4C49414E4A49414EL;

    private final Connection holder;

    private SchemaTurn(Connection holder) {
        this.holder = holder;
    }

    /** Waits for it. */
    static SchemaTurn await(DataSource database, boolean embedded) throws SQLException {
        Connection connection = PatientConnections.of(database).getConnection();
        try {
            if (!embedded) {
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement()) {
                    // Both the waiting and the holding last as long as the steps of the schema do.
                    statement.execute("set local statement_timeout = 0");
                    statement.execute("set local lock_timeout = 0");
                    statement.execute("set local idle_in_transaction_session_timeout = 0");
                    statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
                }
            }
            return new SchemaTurn(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = holder) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
