package org.lianjian.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lianjian.rig.RunningProgram;

/** A running program with a city of some size, and the people who use it. */
record Site(String name, Size size, RunningProgram program, Map<String, Visitor> visitors) {

    /** The checks for flags looked at what there is while it came in; looking at a million activities again would take both processors for long. */
    private static final String CHECKED = "update inspection_check set checked_until = now()";
    private static final Map<String, Site> SITES = new ConcurrentHashMap<>();
    private static final int MOST_WAITING = 600;

    /** Makes one: the program with sample data and, once that has stopped, a city. */
    static void make(String name, Size size, Server server, Path folder) throws SQLException {
        server.create(name);
        RunningProgram program = RunningProgram.startIn(folder.resolve(name), server.database(name));
        new Site(name, size, program, Map.of()).awaitSealed();
        program.stop();
        City.make(size, program.database(), program.data().resolve("log.key"));
    }

    /** Starts one that has been made. */
    static Site open(String name, Size size, Server server, Path folder) throws SQLException {
        RunningProgram program = RunningProgram.startIn(folder.resolve(name), server.database(name), RunningProgram.LONG_LIVED,
                "-XX:FlightRecorderOptions:stackdepth=400",
                "-XX:StartFlightRecording:filename=target/bench/" + name + ".jfr,settings=profile,maxsize=200m");
        Site site = new Site(name, size, program, new ConcurrentHashMap<>());
        site.execute(CHECKED);
        SITES.put(name, site);
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
            Work.pause(1000);
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
