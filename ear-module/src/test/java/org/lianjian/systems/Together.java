package org.lianjian.systems;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.CurrentActor;

/** Lets several people do something at the same moment: each in a thread and a request of its own. */
@ApplicationScoped
public class Together {

    private static final int SECONDS = 120;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Instance<RequestContextController> requests;

    @Inject
    CurrentActor current;

    /** Something that somebody does. */
    public record Deed<T>(Actor actor, Callable<T> work) {
    }

    /** What became of it: a result or a problem. */
    public record Outcome<T>(T result, Exception problem) {

        public boolean done() {
            return problem == null;
        }
    }

    /** Starts all deeds at once and waits for all; the outcomes are in the order of the deeds. */
    public <T> List<Outcome<T>> at(List<Deed<T>> deeds) {
        ExecutorService pool = Executors.newFixedThreadPool(deeds.size(), threads);
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        try {
            List<Future<Outcome<T>>> running = deeds.stream().map(deed -> pool.submit(() -> request(deed, start))).toList();
            return running.stream().map(Together::wait).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    /** The same person's deed, so many times at once. */
    public <T> List<Outcome<T>> times(int count, Actor actor, Callable<T> work) {
        return at(IntStream.range(0, count).mapToObj(i -> new Deed<>(actor, work)).toList());
    }

    private <T> Outcome<T> request(Deed<T> deed, CyclicBarrier start) throws Exception {
        RequestContextController request = requests.get();
        request.activate();
        try {
            current.become(deed.actor());
            start.await(SECONDS, TimeUnit.SECONDS);
            return outcomeOf(deed);
        } finally {
            request.deactivate();
        }
    }

    private static <T> Outcome<T> outcomeOf(Deed<T> deed) {
        try {
            return new Outcome<>(deed.work().call(), null);
        } catch (Exception problem) {
            return new Outcome<>(null, problem);
        }
    }

    private static <T> T wait(Future<T> future) {
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("A deed did not come to its end", e);
        }
    }
}
