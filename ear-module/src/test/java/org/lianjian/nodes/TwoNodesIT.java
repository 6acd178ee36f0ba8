package org.lianjian.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lianjian.pages.Person;
import org.lianjian.platform.tlog.SigningKey;
import org.lianjian.rig.Balancer;
import org.lianjian.rig.Chromium;
import org.lianjian.rig.ClusterNode;
import org.lianjian.rig.RunningProgram;
import org.lianjian.rig.TestDatabase;

/**
 * Two nodes behind HAProxy with the configuration that is delivered, with people at work: one node is killed, one is stopped, both are upgraded. What
 * was acknowledged is in the database once, what was typed is saved, and where nobody pulled a plug nobody saw a fault.
 */
@TestMethodOrder(OrderAnnotation.class)
class TwoNodesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** Longer than the proxy takes to notice, on a machine with much else to do. */
    private static final Duration DRAIN = Duration.ofSeconds(6);
    private static final int SOME = 40;

    private static TestDatabase database;
    private static ClusterNode a;
    private static ClusterNode b;
    private static Balancer balancer;
    private static Path folder;

    /** Both nodes start in the same moment on an empty database: one brings the schema and the sample data, the other waits for it. */
    @BeforeAll
    static void start() throws Exception {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/nodes")), "cluster-").toAbsolutePath();
        database = TestDatabase.onServer();
        Map<String, String> shared = new HashMap<>(ClusterNode.on(database));
        shared.putAll(Map.of("LIANJIAN_FACES_KEY", Base64.getEncoder().encodeToString("sixteen bytes ok".getBytes()),
                "LIANJIAN_LOG_KEY", SigningKey.make("two-nodes.example/lianjian").written(), "LIANJIAN_DEMO", "true",
                "LIANJIAN_DEMO_PASSWORD", RunningProgram.PASSWORD, "LIANJIAN_HTTP_PROXIES", "127.0.0.1",
                "LIANJIAN_DRAIN_SECONDS", String.valueOf(DRAIN.toSeconds())));
        a = new ClusterNode(folder.resolve("a"), shared);
        b = new ClusterNode(folder.resolve("b"), shared);
        CompletableFuture.allOf(CompletableFuture.runAsync(() -> a.start(ClusterNode.PROGRAM)),
                CompletableFuture.runAsync(() -> b.start(ClusterNode.PROGRAM))).join();
        balancer = Balancer.start(folder.resolve("haproxy"), a, b);
        Cluster.await(PATIENCE, () -> readinessOfA() == 200 && balancer.isUp("a") && balancer.isUp("b"));
    }

    @AfterAll
    static void stop() throws IOException {
        for (Closeable each : Stream.of(balancer, a, b, database).filter(Objects::nonNull).toList()) {
            each.close();
        }
    }

    @Test
    @Order(1)
    void nodesThatStartTogetherMakeOneInstallation() throws SQLException {
        assertThat(one("select count(*) from audit_event where event = 'SAMPLE_DATA_LOADED'")).isEqualTo("1");
        assertThat(one("select count(*) from running_node where seen_at > current_timestamp - interval '30' second")).isEqualTo("2");
    }

    /** A node believes the proxy that its settings name, and the proxy believes nobody. */
    @Test
    @Order(2)
    void theLogSaysWhereARequestReallyCameFrom() throws Exception {
        assertThat(originOfAFailureAt("http://" + a.socket() + "/")).isEqualTo("203.0.113.9");
        assertThat(originOfAFailureAt(balancer.address())).isEqualTo("127.0.0.1");
    }

    private static String originOfAFailureAt(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "api/v1/tokens")).header("Content-Type", "application/json")
                .header("X-Forwarded-For", "198.51.100.7, 203.0.113.9")
                .POST(BodyPublishers.ofString("{\"username\":\"nobody-at-all\",\"password\":\"Wrong-password-1\"}")).build();
        assertThat(HttpClient.newBuilder().sslContext(balancer.trust()).build().send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(401);
        return one("select origin from audit_event where event = 'SIGN_IN_FAILED' order by occurred_at desc");
    }

    @Test
    @Order(3)
    void aNodeThatIsKilledLosesNoFilingAndNoForm() throws Exception {
        try (Load load = Load.begin(balancer, "断电", true); Chromium chromium = Chromium.start(balancer.address())) {
            Page page = chromium.newContext("zh-CN").newPage();
            page.setDefaultTimeout(PATIENCE.toMillis());
            Person secretary = Person.signedIn(page, "wanan", "zh");
            String title = "换了节点也在 " + System.nanoTime();
            typeOnNodeA(secretary, title);
            load.awaitMore(SOME);

            a.kill();
            secretary.press("form:save");
            secretary.page().waitForURL("**/agreements/view.xhtml*");
            assertThat(secretary.words()).contains(title, "同上一堂课", "4 场");
            assertThat(one("select count(*) from agreement where title = '" + title + "'")).isEqualTo("1");

            load.awaitMore(SOME);
            a.start(ClusterNode.PROGRAM);
            awaitWorkAt("a");
            compare("断电", load.end());
        }
    }

    /** The other node is sent nothing meanwhile. */
    private static void typeOnNodeA(Person secretary, String title) {
        balancer.drain("b");
        long sent = balancer.sent("b");
        secretary.opens("/agreements/form.xhtml").choose("form:kind", "VILLAGE_ENTERPRISE").type("form:title", title)
                .type("form:goals", "同上一堂课").lookUp("form:parties:1:organizationId", "倪宅村")
                .type("form:commitments:0:measure", "技能讲座").type("form:commitments:0:target", "4").type("form:commitments:0:unit", "场");
        assertThat(balancer.sent("b")).as("everything was node A's").isEqualTo(sent);
        balancer.ready("b");
    }

    @Test
    @Order(4)
    void aNodeThatIsToldToStopFinishesAndNobodySeesAFault() throws Exception {
        try (Load load = Load.begin(balancer, "停机", false)) {
            load.awaitMore(SOME);
            assertThat(readinessOfA()).isEqualTo(200);
            CompletableFuture<Duration> stopped = CompletableFuture.supplyAsync(a::stop);
            Cluster.await(DRAIN, () -> readinessOfA() == 503);
            Duration took = stopped.join();
            load.awaitMore(SOME);
            compare("停机", load.end());
            assertThat(took).as("it goes on for a while, and is not killed").isBetween(DRAIN, Duration.ofSeconds(40));
        }
    }

    private static int readinessOfA() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + a.socket() + "/health/ready")).timeout(Duration.ofSeconds(3)).build();
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException("A node that is to stop says so, and does not hang up", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(5)
    void oldAndNewNodesWorkSideBySideWhileTheSchemaGrowsAndShrinks() throws Exception {
        String grow = "V900__more_columns.sql";
        String more = "alter table activity add column weather varchar(20); create table forecast (id bigint not null primary key);";
        Path next = NextVersion.with(folder.resolve("next.jar"), Map.of(grow, more));
        Path last = NextVersion.with(folder.resolve("last.jar"), Map.of(grow, more, "V901__contract_since_900_less_columns.sql",
                "drop table forecast;"));
        try (Load load = Load.begin(balancer, "升级", false)) {
            start(a, "a", next, load);
            assertThat(one("select count(weather) from activity")).as("the schema has grown under the old node").isEqualTo("0");

            ClusterNode early = new ClusterNode(folder.resolve("early"), ClusterNode.on(database));
            assertThat(early.refusal(last)).contains("Step 901 of the schema takes away what programs before 900 need", "(program 0");
            assertThat(one("select count(*) from forecast")).as("nothing was taken away").isEqualTo("0");

            b.stop();
            ClusterNode old = new ClusterNode(folder.resolve("old"), ClusterNode.on(database));
            assertThat(old.start(ClusterNode.PROGRAM).printed()).as("an old program starts on the grown schema").contains("Lianjian is ready");
            old.stop();
            start(b, "b", last, load);
            ClusterNode late = new ClusterNode(folder.resolve("late"), ClusterNode.on(database));
            assertThat(late.refusal(ClusterNode.PROGRAM)).contains("newer than this program (0", "start the newer program");
            load.awaitMore(SOME);
            compare("升级", load.end());
        }
    }

    private static void start(ClusterNode node, String name, Path program, Load load) throws Exception {
        load.awaitMore(SOME / 2);
        node.start(program);
        awaitWorkAt(name);
    }

    /** Until the proxy takes the node for well and sends it its share again. */
    private static void awaitWorkAt(String name) throws Exception {
        Cluster.await(PATIENCE, () -> balancer.isUp(name));
        long before = balancer.sent(name);
        Cluster.await(PATIENCE, () -> balancer.sent(name) > before + 2);
    }

    /** Every acknowledged filing is there, once, under the number that was answered, and there is no other. */
    private static void compare(String name, Map<String, Long> acknowledged) throws SQLException {
        Map<String, Long> found = new HashMap<>();
        int rows = 0;
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet filed = statement.executeQuery("select title, id from activity where title like '" + name + " %'")) {
            while (filed.next()) {
                found.put(filed.getString(1), filed.getLong(2));
                rows++;
            }
        }
        assertThat(found).isEqualTo(acknowledged).hasSize(rows);
        assertThat(rows).isGreaterThan(2 * SOME);
    }

    private static String one(String query) throws SQLException {
        return Cluster.one(database, query);
    }
}
