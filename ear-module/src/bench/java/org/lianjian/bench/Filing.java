package org.lianjian.bench;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A secretary files an activity, planned, held and filed in one call, again and again; each thread is another one, of another enterprise. */
@State(Scope.Thread)
public class Filing {

    private static final AtomicInteger THREADS = new AtomicInteger();

    private Secretary secretary;
    private Visitor visitor;

    /** Signs in. */
    @Setup
    public void signIn() {
        secretary = Secretary.number(THREADS.getAndIncrement());
        visitor = Site.named(Bench.LARGE).as(secretary.username());
    }

    /** Files one; its event is in the same transaction. */
    @Benchmark
    public String file() {
        return visitor.post("api/v1/activities/filings", secretary.filing(), 201);
    }
}
