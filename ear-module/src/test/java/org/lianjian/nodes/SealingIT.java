package org.lianjian.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianjian.rig.RunningProgram;

/** The node that seals is killed while people write on both: the other one takes over, and no event is lost, doubled or out of its place. */
class SealingIT {

    private static final int WRITERS = 4;
    /** The lease of the dead node, the pause of a second, and a machine that is busy with two servers. */
    private static final Duration TAKEN_OVER_WITHIN = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger number = new AtomicInteger();

    @Test
    void anotherNodeTakesOverAndNothingIsLostOrDoubled() throws Exception {
        RunningProgram sealing = RunningProgram.startEmpty();
        try (RunningProgram other = sealing.startBeside()) {
            String holder = Cluster.one(sealing, "select holder from work_lease where work = 'log-sealing'");
            CountDownLatch over = new CountDownLatch(1);
            ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
            IntStream.range(0, WRITERS).forEach(writer -> writers.execute(() -> write(List.of(sealing, other).get(writer % 2), over)));
            Cluster.await(Duration.ofSeconds(60), () -> acknowledged.get() > 50);
            sealing.kill();
            long sealedThen = Long.parseLong(Cluster.one(other, "select max(tree_size) from audit_checkpoint"));
            Instant killed = Instant.now();
            Cluster.await(TAKEN_OVER_WITHIN, () ->
                    Long.parseLong(Cluster.one(other, "select max(tree_size) from audit_checkpoint")) > sealedThen);
            System.getLogger(SealingIT.class.getName()).log(System.Logger.Level.INFO, "Sealing was taken over after {0}",
                    Duration.between(killed, Instant.now()));
            over.countDown();
            writers.shutdown();
            assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

            Cluster.await(Duration.ofSeconds(30), () -> "0".equals(Cluster.one(other, "select count(*) from audit_queue")));
            assertThat(Cluster.one(other, "select holder from work_lease where work = 'log-sealing'")).isNotEqualTo(holder);
            assertThat(Cluster.one(other, "select count(*) - max(leaf_index) - 1 from audit_leaf")).isEqualTo("0");
            assertThat(Cluster.one(other, "select count(*) from audit_event e left join audit_leaf l on l.event_id = e.id where l.event_id is null"))
                    .isEqualTo("0");
            assertThat(Cluster.one(other, "select max(tree_size) - max(leaf_index) - 1 from audit_checkpoint, audit_leaf")).isEqualTo("0");
            assertThat(Integer.parseInt(Cluster.one(other, "select count(*) from audit_event e join audit_leaf l on l.event_id = e.id"
                    + " where e.event = 'SIGN_IN_FAILED'"))).as("every answered attempt once, and those that the death left unanswered")
                    .isBetween(acknowledged.get(), acknowledged.get() + WRITERS);
        }
    }

    /** Each refused sign-in is an event; its answer says that it is committed. */
    private void write(RunningProgram node, CountDownLatch over) {
        while (over.getCount() > 0) {
            String username = "nobody-" + number.incrementAndGet() + "-x";
            HttpRequest request = HttpRequest.newBuilder(URI.create(node.address() + "api/v1/tokens")).timeout(Duration.ofSeconds(10))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"username\":\"" + username + "\",\"password\":\"Wrong-password-1\"}")).build();
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 401) {
                    acknowledged.incrementAndGet();
                }
            } catch (IOException e) {
                // The node is gone; what it did not answer was not acknowledged.
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
