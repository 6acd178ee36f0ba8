package org.lianjian.audit.control;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses every change of a logged row in the embedded database; on PostgreSQL a function of the database does (invariants 12 and 13). */
public class AppendOnlyTrigger implements Trigger {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private String table = "";

    @Override
    public void init(Connection connection, String schemaName, String triggerName, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, Object[] oldRow, Object[] newRow) throws SQLException {
        throw new SQLException("The audit log is append-only: change of " + table + " refused", INSUFFICIENT_PRIVILEGE);
    }
}
