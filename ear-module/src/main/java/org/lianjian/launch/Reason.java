package org.lianjian.launch;

import java.util.logging.LogRecord;

/** One line that says what really happened, without the wrappings that containers put around it. */
final class Reason {

    private static final int LONGEST = 400;

    private Reason() {
    }

    static String of(LogRecord logged) {
        return logged.getThrown() == null ? line(String.valueOf(logged.getMessage())) : of(logged.getThrown());
    }

    /** The message of the innermost cause. */
    static String of(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return line(cause.getMessage() == null ? cause.toString() : cause.getMessage());
    }

    private static String line(String text) {
        String line = text.replaceAll("\\s+", " ").replaceFirst("^.*(Internal Exception: |Cause: |because: )", "").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }
}
