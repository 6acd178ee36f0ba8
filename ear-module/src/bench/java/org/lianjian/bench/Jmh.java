package org.lianjian.bench;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs measurements with JMH, in this process: what is measured runs in others. Times are medians and throughputs means, both with their spread in
 * the raw figures.
 */
final class Jmh {

    private static final int MEDIAN = 50;
    private static final int TAIL = 95;

    private final Report report;

    Jmh(Report report) {
        this.report = report;
    }

    /** The median time of a call in milliseconds, one after the other, for each value of a parameter. */
    Map<String, Double> times(Class<?> work, int seconds, String varied, Collection<String> values, Map<String, String> fixed) {
        ChainedOptionsBuilder options = options(work, seconds).mode(Mode.SampleTime).param(varied, values.toArray(String[]::new));
        fixed.forEach(options::param);
        return run(options).stream().collect(Collectors.toMap(result -> result.getParams().getParam(varied), result -> {
            Statistics times = result.getPrimaryResult().getStatistics();
            String what = result.getParams().getParamsKeys().stream().map(result.getParams()::getParam).collect(Collectors.joining(" "));
            report.raw("%s %s: %d calls, median %.2f ms, mean %.2f ms, 95 %% %.2f ms".formatted(work.getSimpleName(), what, times.getN(),
                    times.getPercentile(MEDIAN) * 1000, times.getMean() * 1000, times.getPercentile(TAIL) * 1000));
            return times.getPercentile(MEDIAN) * 1000;
        }));
    }

    /** Calls in a second by so many threads. */
    double rate(Class<?> work, int seconds, int threads) {
        RunResult result = run(options(work, seconds).mode(Mode.Throughput).threads(threads)).iterator().next();
        report.raw("%s by %d: %s/s".formatted(work.getSimpleName(), threads, result.getPrimaryResult().extendedInfo().strip()));
        return result.getPrimaryResult().getScore();
    }

    private static ChainedOptionsBuilder options(Class<?> work, int seconds) {
        return new OptionsBuilder().include("^" + work.getName().replace(".", "\\.") + "\\.").forks(0).verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true).warmupIterations(1).warmupTime(TimeValue.seconds(Math.max(1, seconds / 2)))
                .measurementIterations(1).measurementTime(TimeValue.seconds(seconds));
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) {
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH gives up", e);
        }
    }
}
