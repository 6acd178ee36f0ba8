package org.lianjian.faults;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/** The whole run; see the package. Ends with one line and exit status 0 if nothing was lost, doubled or wrong. */
public final class Faults {

    private static final Duration WELL_WITHIN = Duration.ofSeconds(90);
    private static final Duration VERIFIED_WITHIN = Duration.ofMinutes(5);
    private static final int MOST_SHOWN = 400;
    private static final int DATABASE_MEGABYTES = 1500;
    private static final int DATA_MEGABYTES = 400;
    /** What starts PostgreSQL tells more than is wanted here. */
    private static final Logger QUIET = Logger.getLogger("io.zonky.test");

    private final int rounds = Integer.getInteger("lianjian.faults.rounds", 100);
    private final List<Fault> wanted = Fault.named(System.getProperty("lianjian.faults.only", ""));
    private final long seed = Long.getLong("lianjian.faults.seed", System.nanoTime() & 0xffffff);
    private final Random random = new Random(seed);
    private final Ledger ledger = new Ledger();
    private final Map<Fault, Integer> done = new EnumMap<>(Fault.class);
    private final List<String> wrong = new ArrayList<>();
    private Duration longest = Duration.ZERO;
    private String verified = "not verified";

    private Faults() {
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        QUIET.setLevel(Level.WARNING);
        Files.createDirectories(Path.of("target/faults"));
        System.exit(new Faults().run() ? 0 : 1);
    }

    private static void say(String line) {
        new PrintStream(new FileOutputStream(FileDescriptor.out), true).println(line);
    }

    private boolean run() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target/faults").toAbsolutePath(), "run-");
        Disk databaseDisk = Disk.make(folder.resolve("database"), DATABASE_MEGABYTES);
        Disk dataDisk = Disk.make(folder.resolve("data"), DATA_MEGABYTES);
        say("Faults: " + rounds + " rounds, seed " + seed);
        Postgres database = new Postgres(databaseDisk.folder(), freePort());
        List<Node> nodes = List.of(node("one", database, dataDisk, Optional.empty()),
                node("two", database, dataDisk, Node.clockLibrary()));
        try {
            start(database, nodes);
            Load load = new Load(nodes, database, ledger);
            Site site = new Site(database, nodes, load, databaseDisk, dataDisk, Node.clockLibrary().isPresent());
            Checks checks = new Checks(database, ledger, nodes.get(0).data().resolve("files"));
            load.begin();
            play(site, checks);
            load.end();
            wrong.addAll(checks.run());
            verifyLog(site);
            say(summary(site, checks));
        } finally {
            for (Node node : nodes) {
                node.kill();
                node.keepLog();
            }
            database.stop();
            databaseDisk.remove();
            dataDisk.remove();
        }
        return wrong.isEmpty();
    }

    private Node node(String name, Postgres database, Disk disk, Optional<Path> skew) throws IOException {
        return new Node(name, freePort(), disk.folder().resolve(name), new Forwarder(database.port()), skew);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    /** The first node makes the sample data and the keys; the second gets the same keys and the same folder for files. */
    private static void start(Postgres database, List<Node> nodes) throws Exception {
        database.start();
        database.makeOwner();
        nodes.get(0).start(true);
        Path first = nodes.get(0).data();
        Path second = nodes.get(1).data();
        for (String key : List.of("faces.key", "log.key")) {
            Files.copy(first.resolve(key), second.resolve(key));
        }
        Files.createDirectories(first.resolve("files"));
        Files.createSymbolicLink(second.resolve("files"), first.resolve("files"));
        nodes.get(1).start(false);
    }

    private void play(Site site, Checks checks) throws Exception {
        Round round = new Round(site, random);
        Fault[] plan = Fault.plan(rounds, Round.possible(site, wanted), random);
        Waits.pause(3000);
        for (int i = 0; i < plan.length; i++) {
            Instant begun = Instant.now();
            round.breakAndMend(plan[i]);
            Duration recovery = awaitWell(site);
            longest = longest.compareTo(recovery) < 0 ? recovery : longest;
            List<String> faults = checks.run();
            collectUnclear(faults);
            String name = (i + 1) + " " + plan[i];
            faults.forEach(fault -> wrong.add(name + ": " + fault));
            done.merge(plan[i], 1, Integer::sum);
            say(name + ": well after " + recovery.toMillis() + " ms, " + ledger.writes().size() + " writes, round of "
                    + Duration.between(begun, Instant.now()).toSeconds() + " s" + (faults.isEmpty() ? "" : ", WRONG " + faults));
        }
    }

    /** Both nodes say that they are well, and acknowledge a write each. */
    private Duration awaitWell(Site site) throws Exception {
        Instant begun = Instant.now();
        List<Long> before = site.nodes().stream().map(ledger::at).toList();
        boolean well = Waits.until(WELL_WITHIN, () -> IntStream.range(0, before.size())
                .allMatch(i -> ledger.at(site.nodes().get(i)) > before.get(i)) && site.nodes().stream().allMatch(Node::isWell));
        if (!well) {
            wrong.add("not well again after " + WELL_WITHIN.toSeconds() + " s: " + site.nodes().stream()
                    .map(node -> node.name() + (node.isAlive() ? node.isWell() ? " well" : " not well" : " dead")).toList());
        }
        return Duration.between(begun, Instant.now());
    }

    private void collectUnclear(List<String> faults) {
        for (String unclear = ledger.unclear().poll(); unclear != null; unclear = ledger.unclear().poll()) {
            faults.add(unclear.substring(0, Math.min(MOST_SHOWN, unclear.length())));
        }
    }

    /** Asks the program itself whether its log and its records are what was sealed. */
    private void verifyLog(Site site) throws Exception {
        Person administrator = new Person("logadmin", 0, site.nodes(), ledger, new AtomicBoolean());
        String id = administrator.write(Ledger.Kind.VERIFICATION, "verification", "log/verifications", "{}", false).orElseThrow();
        String state = "select state from audit_verification where id = " + id;
        Waits.until(VERIFIED_WITHIN, () -> !"RUNNING".equals(site.database().one(state)));
        verified = site.database().one(state);
        if (!"PASSED".equals(verified)) {
            wrong.add("the log: " + verified + " " + site.database().rows("select kind, object_type, object_id from audit_discrepancy limit 5"));
        }
    }

    private String summary(Site site, Checks checks) {
        List<Fault> left = new ArrayList<>(wanted);
        left.removeAll(Round.possible(site, wanted));
        wrong.forEach(Faults::say);
        return "Faults: " + done + (left.isEmpty() ? "" : ", not possible here " + left) + "; " + ledger.writes().size() + " writes acknowledged, "
                + checks.lost() + " lost, " + checks.doubled() + " doubled, " + ledger.timesAskedAgain() + " asked to come again; longest recovery "
                + longest.toMillis() + " ms; log " + verified + "; " + wrong.size() + " wrong; seed " + seed;
    }
}
