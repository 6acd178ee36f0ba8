package org.lianjian.inspections.control;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses every change of a drawn sample in the embedded database; on PostgreSQL a function of the database does. */
public class FixedSampleTrigger implements Trigger {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private String table = "";

    @Override
    public void init(Connection connection, String schemaName, String triggerName, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, Object[] oldRow, Object[] newRow) throws SQLException {
        throw new SQLException("A drawn sample never changes: change of " + table + " refused", INSUFFICIENT_PRIVILEGE);
    }
}
