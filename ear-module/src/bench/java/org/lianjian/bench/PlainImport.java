package org.lianjian.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * What the database allows: the rows of organisations with their names and events in batches of one transaction, in plain JDBC. Nothing is read,
 * checked or hashed. At the end all is rolled back, so that the log stays one the program can read.
 */
final class PlainImport {

    private static final int BATCH = 500;
    private static final long FIRST_ID = 700_000_000_000L;
    private static final String TOWNSHIP = "330784114000";
    private static final String[] STATEMENTS = {
        "insert into organization (id, version, created_at, created_by, changed_at, changed_by_name, kind, name, short_name, township_code, address,"
                + " industry, party_form, party_headcount, party_headcount_as_of, contact_name, contact_phone, closed, open_name, search_text)"
                + " select ?, 1, now(), 1, now(), '示例', 'ENTERPRISE', n, '示例', '" + TOWNSHIP + "', '示例路1号', '五金', 'BRANCH', 7, date '2026-06-30',"
                + " '示例人', '0579-87000000', false, '" + TOWNSHIP + " ' || n, lower(n) || ' 示例' from (select cast(? as varchar) as n) given",
        "insert into organization_name (id, organization_id, name) values (?, ?, ?)",
        "insert into audit_event (id, occurred_at, actor_id, actor_username, actor_name, actor_role, event, outcome, object_type, object_id,"
                + " object_key, origin, facts, digests) values (?, now(), 1, 'township', '示例', 'TOWNSHIP_OFFICIAL', 'ORGANIZATION_CREATED', 'DONE',"
                + " 'ORGANIZATION', ?, '', 'import', ?, '{\"record\":\"" + "d".repeat(64) + "\"}')",
        "insert into audit_event_township (township_code, event_id) values ('" + TOWNSHIP + "', ?)",
        "insert into audit_salt (event_id, field, salt) values (?, 'record', '" + "5".repeat(64) + "')",
        "insert into audit_salt (event_id, field, salt) values (?, 'actor', '" + "5".repeat(64) + "')",
        "insert into audit_queue (event_id) values (?)"};

    private final Site site;
    private final int rows;
    private final String mark;

    PlainImport(Site site, int rows, String mark) {
        this.site = site;
        this.rows = rows;
        this.mark = "plain" + mark;
    }

    void run() {
        try (Connection connection = site.program().database().connect()) {
            connection.setAutoCommit(false);
            PreparedStatement[] inserts = new PreparedStatement[STATEMENTS.length];
            for (int i = 0; i < inserts.length; i++) {
                inserts[i] = connection.prepareStatement(STATEMENTS[i]);
            }
            for (int row = 1; row <= rows; row++) {
                add(inserts, FIRST_ID + row, Importing.name(mark, row));
                if (row % BATCH == 0) {
                    for (PreparedStatement insert : inserts) {
                        insert.executeBatch();
                    }
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(PreparedStatement[] inserts, long id, String name) throws SQLException {
        Object[][] values = {{id, name}, {id, id, name}, {id, id, "{\"kind\":\"ENTERPRISE\",\"name\":\"" + name + "\",\"townshipCode\":\"" + TOWNSHIP
                + "\",\"version\":\"1\"}"}, {id}, {id}, {id}, {id}};
        for (int i = 0; i < inserts.length; i++) {
            for (int at = 0; at < values[i].length; at++) {
                inserts[i].setObject(at + 1, values[i][at]);
            }
            inserts[i].addBatch();
        }
    }
}
