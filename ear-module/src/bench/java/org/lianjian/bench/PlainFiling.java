package org.lianjian.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What the database allows: the transactions of a filing in plain JDBC, a connection for each thread. Who calls is recognised by the token, the
 * agreement is read and the calendar, the number is given under its row's lock, the activity is written with its parts, and its event with salts and
 * queue row. Nothing is checked, hashed, or shown.
 */
@State(Scope.Thread)
public class PlainFiling {

    private static final AtomicInteger THREADS = new AtomicInteger();
    private static final AtomicInteger IDS = new AtomicInteger();
    private static final long FIRST_ID = 500_000_000_000L;

    private Secretary who;
    private Statements sql;
    private Connection connection;

    /** Opens the connection. */
    @Setup
    public void connect() throws SQLException {
        who = Secretary.number(THREADS.getAndIncrement());
        connection = Site.named(Bench.LARGE).program().database().connect();
        connection.setAutoCommit(false);
        sql = new Statements(connection);
    }

    /** Closes it. */
    @TearDown
    public void close() throws SQLException {
        connection.close();
    }

    /** Files one. */
    @Benchmark
    public long file() throws SQLException {
        long id = FIRST_ID + IDS.incrementAndGet();
        recognise();
        read();
        long serial = number();
        write(id, serial);
        record(id, serial);
        connection.commit();
        return id;
    }

    private void recognise() throws SQLException {
        sql.read("select a.id, a.username, a.display_name, a.closed, a.version from account a join api_token t on t.account_id = a.id"
                + " where a.id = ? and t.revoked_at is null and t.expires_at > now() limit 1", who.account());
        sql.read("select g.role, g.scope_level, g.organization_id, o.township_code from role_grant g"
                + " left join organization o on o.id = g.organization_id where g.account_id = ? and g.revoked_at is null", who.account());
        connection.commit();
    }

    private void read() throws SQLException {
        sql.read("select * from agreement where id = ?", who.agreement());
        sql.read("select * from agreement_party where agreement_id = ?", who.agreement());
        sql.read("select * from commitment where agreement_id = ?", who.agreement());
        sql.read("select * from agreement_suspension where agreement_id = ?", who.agreement());
        sql.read("select day_date, working from calendar_day where day_date >= ?", Secretary.yesterday());
        sql.read("select * from division where code = ?", who.township());
    }

    private long number() throws SQLException {
        int year = Secretary.yesterday().getYear();
        sql.write("update number_sequence set last_serial = last_serial + 1 where kind = 'ACTIVITY' and township_code = ? and sequence_year = ?",
                who.township(), year);
        return sql.read("select last_serial from number_sequence where kind = 'ACTIVITY' and township_code = ? and sequence_year = ?",
                who.township(), year);
    }

    private void write(long id, long serial) throws SQLException {
        sql.read("select filed from commitment where agreement_id = ? and id = ? for update", who.agreement(), who.commitment());
        String key = "HD-plain-" + who.township() + "-" + serial;
        sql.write("insert into activity (id, version, created_at, created_by, changed_at, changed_by_name, agreement_id, record_key,"
                + " record_number, way, activity_type, title, held_on, outcome, state, due_on, late, unconfirmed, unlocked, filed_at, filed_by,"
                + " filed_by_name, filed_for, deciding_level, parties_label, search_text, participants) values (?, 1, now(), ?, now(), '示例', ?, ?, ?,"
                + " 'JOINT_ACTIVITY', 'LECTURE', '村企联建讲座', ?, '双方党员到场，活动按计划完成。', 'FILED', current_date, false, true, false, now(), ?,"
                + " '示例', ?, 'TOWNSHIP', ?, ?, 21)",
                id, who.account(), who.agreement(), key, key, Secretary.yesterday(), who.account(), who.enterprise(), who.label(),
                key.toLowerCase(java.util.Locale.ROOT) + " 村企联建讲座 " + who.label());
        String party = "insert into activity_party (activity_id, organization_id, township_code, short_name, township_body, position, headcount)"
                + " values (?, ?, ?, '示例', false, ?, 12)";
        sql.write(party, id, who.enterprise(), who.township(), 0);
        sql.write(party, id, who.village(), who.other(), 1);
        sql.write("insert into activity_contribution (activity_id, commitment_id, quantity) values (?, ?, 1)", id, who.commitment());
        sql.write("update commitment set filed = filed + 1 where id = ?", who.commitment());
    }

    private void record(long id, long serial) throws SQLException {
        sql.write("insert into audit_event (id, occurred_at, actor_id, actor_username, actor_name, actor_role, event, outcome, object_type,"
                + " object_id, object_key, origin, facts, digests) values (?, now(), ?, ?, '示例', 'ENTERPRISE_SECRETARY', 'ACTIVITY_FILED', 'DONE',"
                + " 'ACTIVITY', ?, ?, '127.0.0.1', ?, ?)", id, who.account(), who.username(), id, "HD-plain-" + serial,
                "{\"filler\":\"" + "f".repeat(180) + "\"}", "{\"record\":\"" + "d".repeat(64) + "\"}");
        sql.write("insert into audit_event_township (township_code, event_id) values (?, ?)", who.township(), id);
        if (!who.other().equals(who.township())) {
            sql.write("insert into audit_event_township (township_code, event_id) values (?, ?)", who.other(), id);
        }
        for (String field : new String[] {"title", "outcome", "record"}) {
            sql.write("insert into audit_salt (event_id, field, salt) values (?, ?, ?)", id, field, "5".repeat(64));
        }
        sql.write("insert into audit_queue (event_id) values (?)", id);
        // Not sealed: the program's log must not hold what it cannot read.
        sql.write("delete from audit_queue where event_id = ?", id);
    }
}
