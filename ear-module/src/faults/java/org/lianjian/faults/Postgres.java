package org.lianjian.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** PostgreSQL as processes of this harness, every commit on the disk before it is acknowledged. */
final class Postgres {

    static final String OWNER = "lianjian";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path programs;
    private final Path data;
    private final int port;
    private Process process;

    Postgres(Path folder, int port) throws IOException, InterruptedException {
        this.programs = unpacked();
        this.data = folder.resolve("cluster");
        this.port = port;
        run("initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C");
        Files.writeString(data.resolve("postgresql.conf"), """
                port = %d
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                max_connections = 200
                shared_buffers = 128MB
                max_wal_size = 128MB
                min_wal_size = 32MB
                """.formatted(port), StandardOpenOption.APPEND);
    }

    /** The programs lie where starting it once has put them. */
    private static Path unpacked() throws IOException {
        File folder = new File("target/postgresql");
        EmbeddedPostgres.builder().setOverrideWorkingDirectory(folder).setLocaleConfig("locale", "C").start().close();
        try (Stream<Path> found = Files.list(folder.toPath())) {
            return found.map(path -> path.resolve("bin").toAbsolutePath())
                    .filter(path -> Files.exists(path.resolve("initdb"))).findFirst().orElseThrow();
        }
    }

    private List<String> command(String program, String... arguments) {
        // PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it does.
        List<String> command = new ArrayList<>("root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of());
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        Process started = new ProcessBuilder(command(program, arguments)).redirectErrorStream(true)
                .redirectOutput(new File("target/faults/" + program + ".log")).start();
        if (started.waitFor() != 0) {
            throw new IllegalStateException(program + " failed, see target/faults");
        }
    }

    int port() {
        return port;
    }

    void start() throws Exception {
        process = new ProcessBuilder(command("postgres", "-D", data.toString())).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/faults/postgres.log"))).start();
        if (!Waits.until(PATIENCE, this::answers)) {
            throw new IllegalStateException("PostgreSQL does not start, see target/faults/postgres.log");
        }
    }

    /** Makes the role of the application and its database. */
    void makeOwner() throws SQLException {
        execute("create role " + OWNER + " login password '" + OWNER + "'");
        execute("create database " + OWNER + " owner " + OWNER);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect("postgres"); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            System.getLogger(Postgres.class.getName()).log(System.Logger.Level.DEBUG, "Not yet", e);
            return false;
        }
    }

    /** Kills all of its processes at once. */
    void kill() throws InterruptedException {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor(30, TimeUnit.SECONDS);
        for (int i = 0; i < 100 && all.stream().anyMatch(ProcessHandle::isAlive); i++) {
            Waits.pause(50);
        }
    }

    /** Starts it if it gave up by itself, as it does when it cannot write its log. */
    boolean startIfDead() throws Exception {
        if (process.isAlive()) {
            return false;
        }
        start();
        return true;
    }

    void stop() throws InterruptedException {
        if (process == null) {
            return;
        }
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }

    /** As the owner of the server, who is nobody's client. */
    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?socketTimeout=60", "postgres", "");
    }

    /** The rows of a query over the application's database, their columns separated by a blank. */
    List<String> rows(String query) throws SQLException {
        try (Connection connection = connect(OWNER); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                StringBuilder row = new StringBuilder(String.valueOf(rows.getString(1)));
                for (int i = 2; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.append(' ').append(rows.getString(i));
                }
                found.add(row.toString());
            }
            return found;
        }
    }

    String one(String query) throws SQLException {
        return rows(query).get(0);
    }
}
