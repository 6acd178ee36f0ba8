package org.lianjian.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One person reads one page, or calls one resource, again and again. */
@State(Scope.Benchmark)
public class Reading {

    static final Map<String, String> PATHS = new ConcurrentHashMap<>();

    /** Where. */
    @Param("")
    public String site;
    /** Who. */
    @Param("")
    public String user;
    /** What: a name under which each site's own address is kept. */
    @Param("")
    public String page;

    private Visitor visitor;
    private String path;

    /** Signs in. */
    @Setup
    public void signIn() {
        visitor = Site.named(site).as(user);
        path = PATHS.get(site + page);
    }

    /** Reads it to the end. */
    @Benchmark
    public String read() {
        return visitor.get(path);
    }
}
