package org.lianjian.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.lianjian.rig.RunningProgram;
import org.lianjian.rig.TestDatabase;

/** A running program with a city of some size, and the people who use it. */
record Site(String name, Size size, RunningProgram program, Map<String, Visitor> visitors) {

    private static final Map<String, Site> SITES = new ConcurrentHashMap<>();
    private static final int MOST_WAITING = 600;

    /** Starts one with sample data, stops it, makes the city, and starts it again. */
    static Site open(String name, Size size, Server server) throws SQLException {
        TestDatabase database = server.database(name);
        RunningProgram program = RunningProgram.startOn(database,
                "-XX:StartFlightRecording:filename=target/bench/" + name + ".jfr,settings=profile,maxsize=200m");
        Site site = new Site(name, size, program, new ConcurrentHashMap<>());
        SITES.put(name, site);
        site.awaitSealed();
        program.restartAfter(() -> City.make(size, database, program.data().resolve("log.key")));
        return site;
    }

    static Site named(String name) {
        return SITES.get(name);
    }

    /** Somebody who is signed in here; signs in when first asked for. */
    Visitor as(String username) {
        return visitors.computeIfAbsent(username, who -> Visitor.signIn(program.address(), who));
    }

    /** Waits until every event is sealed. */
    void awaitSealed() throws SQLException {
        for (int waited = 0; number("select count(*) from audit_queue") > 0; waited++) {
            if (waited > MOST_WAITING) {
                throw new IllegalStateException("Nothing is sealed");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    /** The first column of the first row. */
    String text(String query) throws SQLException {
        try (Connection connection = program.database().connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = program.database().connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
