package org.lianjian.bench;

import java.sql.SQLException;

/** Secretaries sign in and file. */
final class Writing {

    private static final int ROUNDS = 2;
    private static final int SECONDS = 8;
    /** The server compiles what is asked for often, which takes a while. */
    private static final int WARM_UP = 30;
    private static final double LEAST_OF_HASH = 0.5;
    private static final double LEAST_OF_PLAIN = 0.5;
    private static final double LEAST_WHEN_SEALING = 0.9;
    /** Another holder of the lease, so that no node seals. */
    private static final String STOP_SEALING =
            "update work_lease set holder = 'bench', held_until = now() + interval '1 hour' where work = 'log-sealing'";
    private static final String GO_ON = "update work_lease set held_until = now() where work = 'log-sealing'";

    private final Jmh jmh;
    private final Report report;
    private final Site site;

    Writing(Jmh jmh, Report report, Site site) {
        this.jmh = jmh;
        this.report = report;
        this.site = site;
    }

    /** Against the password's hash alone. */
    void signIn() {
        double ours = 0;
        double plain = 0;
        for (int round = 0; round < ROUNDS; round++) {
            ours = Math.max(ours, jmh.rate(SigningIn.class, SECONDS, 1));
            plain = Math.max(plain, jmh.rate(PasswordHashing.class, SECONDS, 1));
        }
        report.atLeast("sign-in, of the password's hash alone", perSecond(ours), perSecond(plain), LEAST_OF_HASH);
    }

    /** Sixteen at the same time, against the same transactions in plain JDBC. */
    void filing() {
        double ours = 0;
        double plain = 0;
        jmh.rate(Filing.class, WARM_UP, Secretary.CLIENTS);
        for (int round = 0; round < ROUNDS; round++) {
            plain = Math.max(plain, jmh.rate(PlainFiling.class, SECONDS, Secretary.CLIENTS));
            ours = Math.max(ours, jmh.rate(Filing.class, SECONDS, Secretary.CLIENTS));
        }
        report.atLeast("filing an activity with its event, 16 clients, of plain JDBC", perSecond(ours), perSecond(plain), LEAST_OF_PLAIN);
    }

    /** With and without sealing. */
    void sealing() throws SQLException {
        double with = 0;
        double without = 0;
        for (int round = 0; round < ROUNDS; round++) {
            site.awaitSealed();
            with = Math.max(with, jmh.rate(Filing.class, SECONDS, Secretary.CLIENTS));
            site.awaitSealed();
            site.execute(STOP_SEALING);
            without = Math.max(without, jmh.rate(Filing.class, SECONDS, Secretary.CLIENTS));
            site.execute(GO_ON);
        }
        site.awaitSealed();
        report.atLeast("filing with sealing, 16 clients, of filing without", perSecond(with), perSecond(without), LEAST_WHEN_SEALING);
    }

    private static Report.Figure perSecond(double value) {
        return new Report.Figure(value, "/s");
    }
}
