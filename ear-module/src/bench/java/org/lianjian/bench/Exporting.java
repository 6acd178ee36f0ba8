package org.lianjian.bench;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.rig.RunningProgram;
import org.postgresql.PGConnection;

/** The whole list of activities as a file, by a node with a heap of 256 MB, against COPY of the same columns. */
final class Exporting {

    private static final int ROUNDS = 5;
    private static final String RATE = " rows/s";
    private static final double LEAST = 0.3;
    private static final String COPY = "copy (select a.record_number, a.held_on, a.title, a.parties_label, a.way, a.activity_type,"
            + " a.participants, a.late, a.unconfirmed, a.from_paper, a.state from activity a order by a.held_on desc, a.id desc) to stdout with csv";

    private final Report report;
    private final Site site;

    Exporting(Report report, Site site) {
        this.report = report;
        this.site = site;
    }

    void measure() throws SQLException, IOException {
        long rows = site.number("select count(*) from activity");
        RunningProgram small = site.program().startBeside(List.of(RunningProgram.LONG_LIVED, "-Xmx256m", "-XX:FlightRecorderOptions:stackdepth=400",
                "-XX:StartFlightRecording:filename=target/bench/export.jfr,settings=profile"));
        try {
            Visitor city = Visitor.signIn(small.address(), "city");
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(rows / Work.seconds(() -> city.take("api/v1/activities/export?format=CSV")));
                theirs.add(rows / Work.seconds(this::copy));
            }
            report.raw("export of " + rows + " rows: " + ours + " rows/s; copy: " + theirs + " rows/s");
            report.atLeast("export of %,d activities in 256 MB of heap, of COPY".formatted(rows), Work.best(ours, RATE),
                    Work.best(theirs, RATE), LEAST);
        } finally {
            small.stop();
        }
    }

    private void copy() {
        try (Connection connection = site.program().database().connect();
                OutputStream nowhere = new FilterOutputStream(OutputStream.nullOutputStream())) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, nowhere);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
