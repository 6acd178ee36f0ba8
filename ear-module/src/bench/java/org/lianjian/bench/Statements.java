package org.lianjian.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Prepared statements of one connection, each prepared once. */
final class Statements {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** Reads all rows; answers the first number of the last one, if it is one. */
    long read(String sql, Object... values) throws SQLException {
        long last = 0;
        try (ResultSet rows = with(sql, values).executeQuery()) {
            while (rows.next()) {
                last = rows.getObject(1) instanceof Number number ? number.longValue() : last;
            }
        }
        return last;
    }

    void write(String sql, Object... values) throws SQLException {
        with(sql, values).executeUpdate();
    }

    private PreparedStatement with(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
