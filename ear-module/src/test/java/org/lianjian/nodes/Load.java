package org.lianjian.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.lianjian.rig.Balancer;

/**
 * Several clerks who file one activity after the other through the proxy. Those who repeat do so with the same key when there was no answer, or one
 * that says to come again, until the filing is acknowledged; to the others everything but an acknowledgement is a fault.
 */
final class Load implements AutoCloseable {

    private static final List<String> CLERKS = List.of("kangdi", "sanhuan", "wanan", "huajie", "nizhai", "kangdi");
    private static final Set<Integer> COME_AGAIN = Set.of(429, 502, 503, 504);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    private final String name;
    private final boolean repeats;
    private final ExecutorService workers = Executors.newFixedThreadPool(CLERKS.size());
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();
    private volatile boolean over;

    private Load(String name, boolean repeats) {
        this.name = name;
        this.repeats = repeats;
    }

    /** Begins; the name is in every title. */
    static Load begin(Balancer balancer, String name, boolean repeats) throws Exception {
        Load load = new Load(name, repeats);
        HttpClient client = HttpClient.newBuilder().sslContext(balancer.trust()).connectTimeout(Duration.ofSeconds(5)).build();
        for (String username : CLERKS) {
            Clerk clerk = new Clerk(client, balancer.address(), username);
            load.workers.execute(() -> load.work(clerk));
        }
        return load;
    }

    private void work(Clerk clerk) {
        try {
            while (!over) {
                file(clerk, name + " " + UUID.randomUUID());
                TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void file(Clerk clerk, String title) throws InterruptedException {
        UUID key = UUID.randomUUID();
        long begin = System.nanoTime();
        while (!attempt(clerk, title, key)) {
            repeated.incrementAndGet();
            TimeUnit.MILLISECONDS.sleep(200);
        }
        longest.accumulateAndGet(System.nanoTime() - begin, Math::max);
    }

    /** False if it is to be tried again. */
    private boolean attempt(Clerk clerk, String title, UUID key) throws InterruptedException {
        try {
            HttpResponse<String> answer = clerk.file(title, key);
            if (answer.statusCode() == CREATED) {
                acknowledged.put(title, Clerk.record(answer));
            } else if (repeats && (COME_AGAIN.contains(answer.statusCode())
                    || answer.statusCode() == CONFLICT && answer.headers().firstValue("Retry-After").isPresent())) {
                return false;
            } else {
                faults.add(answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            if (repeats) {
                return false;
            }
            faults.add(e.toString());
        }
        return true;
    }

    /** How many filings were acknowledged so far. */
    int filed() {
        return acknowledged.size();
    }

    /** Waits until so many more filings are acknowledged. */
    void awaitMore(int more) throws Exception {
        int goal = filed() + more;
        Cluster.await(Duration.ofSeconds(60), () -> filed() >= goal || !faults.isEmpty());
        assertThat(faults).isEmpty();
    }

    /** Lets everybody finish the filing they are at, and answers what was acknowledged: title and record. */
    Map<String, Long> end() throws InterruptedException {
        over = true;
        workers.shutdown();
        assertThat(workers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(faults).as("answers that a good program cannot do anything with").isEmpty();
        System.getLogger(Load.class.getName()).log(System.Logger.Level.INFO, "{0}: {1} filings acknowledged, {2} requests repeated, the longest took"
                + " {3} ms", name, filed(), repeated.get(), TimeUnit.NANOSECONDS.toMillis(longest.get()));
        return Map.copyOf(acknowledged);
    }

    @Override
    public void close() {
        over = true;
        workers.shutdownNow();
    }
}
