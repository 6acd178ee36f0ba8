package org.lianjian.bench;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Long pieces of work that are timed whole rather than by JMH. */
final class Work {

    private Work() {
    }

    /** How long it takes. */
    static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Asks ten times a second until the answer matches; answers it. */
    static String awaited(Pattern wanted, Supplier<String> question) {
        String answer = question.get();
        while (!wanted.matcher(answer).find()) {
            pause(100);
            answer = question.get();
        }
        return answer;
    }

    static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The group of the pattern in a text that must have it. */
    static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(text);
        }
        return matcher.group(1);
    }

    /** The best of several rates, with its unit. */
    static Report.Figure best(Collection<Double> rates, String unit) {
        return new Report.Figure(rates.stream().mapToDouble(Double::doubleValue).max().orElseThrow(), unit);
    }
}
