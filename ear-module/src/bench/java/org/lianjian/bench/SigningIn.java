package org.lianjian.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A program of a secretary asks for a token again and again, with the password. */
@State(Scope.Benchmark)
public class SigningIn {

    private Visitor visitor;

    /** Finds somebody. */
    @Setup
    public void find() {
        visitor = Site.named(Bench.LARGE).as(Secretary.number(0).username());
    }

    /** Asks for one. */
    @Benchmark
    public void signIn() {
        visitor.askForToken();
    }
}
