package org.lianjian.launch;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * What the person who starts the program sees: lines meant for them and, once the program runs, one line per warning. The full log is in
 * the data folder. While the server starts, failures are kept instead: the first becomes the reason given.
 */
@SuppressWarnings("checkstyle:noconsole") // the one place that owns the console
public final class Console extends Handler {

    /** The logger whose messages reach the console word for word. */
    public static final String LINES = "org.lianjian.console";

    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private static volatile boolean starting = true;
    private static volatile String failure;
    private static volatile boolean applicationFailed;

    public Console() {
        setLevel(Level.INFO);
    }

    static void say(String line) {
        OUT.println(line);
    }

    static void complain(String line) {
        ERR.println(line);
    }

    /** The server prints what it does to standard output; it is in the log already. */
    static void keepServerQuiet() {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true));
    }

    /** Ends the start and tells why it failed, or null when it did not. */
    static String outcome() {
        starting = false;
        return applicationFailed ? failure : null;
    }

    @Override
    public void publish(LogRecord logged) {
        if (LINES.equals(logged.getLoggerName())) {
            say(logged.getMessage());
        } else if (starting) {
            watch(logged);
        } else if (logged.getLevel().intValue() >= Level.WARNING.intValue()) {
            complain(logged.getLevel() + " " + logged.getLoggerName() + ": " + Reason.of(logged));
        }
    }

    private static void watch(LogRecord logged) {
        if (logged.getLevel().intValue() >= Level.SEVERE.intValue()) {
            if (failure == null) {
                failure = Reason.of(logged);
            }
            // The server's core says so when an application does not load, and goes on without it.
            applicationFailed |= String.valueOf(logged.getLoggerName()).startsWith("javax.enterprise.system");
        }
    }

    @Override
    public void flush() {
        OUT.flush();
    }

    @Override
    public void close() {
        flush();
    }
}
