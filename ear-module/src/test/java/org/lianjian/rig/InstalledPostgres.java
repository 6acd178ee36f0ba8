package org.lianjian.rig;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A server of the PostgreSQL that the system has or can install: the one that comes from Maven lacks pg_dump. Its data go with it; as root it runs as
 * the user that the package made, because it refuses root.
 */
public final class InstalledPostgres implements Closeable {

    private static final Path PLACE = Path.of("/usr/lib/postgresql");
    private static final String SUPERUSER = "postgres";
    private static final String PASSWORD = "For-tests-only-1";

    private final Path programs;
    private final Path folder;
    private final int port = FreePorts.find(1).get(0);

    private InstalledPostgres(Path programs, Path folder) {
        this.programs = programs;
        this.folder = folder;
    }

    /** Starts one. */
    public static InstalledPostgres start() {
        try {
            InstalledPostgres server = new InstalledPostgres(programs(), Files.createTempDirectory("lianjian-postgresql-"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.make();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path programs() throws IOException {
        Optional<Path> found = newest();
        if (found.isEmpty() && SystemPackages.install("postgresql")) {
            found = newest();
        }
        return found.orElseThrow(() -> new IllegalStateException("This test needs a PostgreSQL server and its client programs below " + PLACE
                + ": install the package postgresql, or run as root where apt-get is"));
    }

    private static Optional<Path> newest() throws IOException {
        if (!Files.isDirectory(PLACE)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(PLACE)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Stream.of("initdb", "pg_ctl", "pg_dump").allMatch(tool -> Files.isExecutable(bin.resolve(tool))))
                    .max(Comparator.naturalOrder());
        }
    }

    private void make() throws IOException {
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        if (isRoot()) {
            SystemPackages.output("chown", "-R", SUPERUSER, folder.toString());
        }
        run("initdb", "--pgdata", data(), "--username", SUPERUSER, "--pwfile", password.toString(), "--auth", "scram-sha-256", "--encoding", "UTF8",
                "--locale", "C");
        run("pg_ctl", "start", "--wait", "--pgdata", data(), "--log", folder.resolve("log").toString(), "--options",
                "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200");
    }

    /** A new and empty database of that owner, an ordinary role. */
    public TestDatabase newDatabase(String name, String owner) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), SUPERUSER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("do $$ begin if not exists (select from pg_roles where rolname = '" + owner + "') then create role " + owner
                    + " login password '" + PASSWORD + "'; end if; end $$");
            statement.execute("create database " + name + " owner " + owner);
            return new TestDatabase(url(name), owner, PASSWORD, () -> { });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private void run(String tool, String... arguments) {
        List<String> line = new ArrayList<>(isRoot() ? List.of("setpriv", "--reuid", SUPERUSER, "--regid", SUPERUSER, "--init-groups") : List.of());
        line.add(programs.resolve(tool).toString());
        line.addAll(List.of(arguments));
        SystemPackages.output(line.toArray(String[]::new));
    }

    @Override
    public synchronized void close() {
        if (Files.exists(folder)) {
            if (Files.exists(folder.resolve("data/postmaster.pid"))) {
                run("pg_ctl", "stop", "--wait", "--pgdata", data(), "--mode", "fast");
            }
            SystemPackages.output("rm", "-rf", folder.toString());
        }
    }
}
