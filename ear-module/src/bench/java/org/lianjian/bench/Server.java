package org.lianjian.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.lianjian.rig.TestDatabase;

/** One PostgreSQL for both sites, as an office would run it: every commit is on the disk before it is acknowledged. */
final class Server implements Closeable {

    private static final String OWNER = "lianjian";

    private final EmbeddedPostgres postgres;

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts it on a folder that holds its databases from before, or nothing yet. */
    static Server start(Path data) throws IOException, SQLException {
        boolean isNew = Files.notExists(data);
        Server server = new Server(EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(new File("target/postgresql"))
                .setDataDirectory(data).setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C")
                // What starts it turns both off unless told otherwise.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("maintenance_work_mem", "256MB")
                .setServerConfig("random_page_cost", "1.1")
                .start());
        if (isNew) {
            server.execute("create role " + OWNER + " login password '" + OWNER + "'");
        }
        return server;
    }

    /** Makes a database of the application's role. */
    void create(String name) throws SQLException {
        execute("create database " + name + " owner " + OWNER);
    }

    /** The database with that name. */
    TestDatabase database(String name) {
        return new TestDatabase(postgres.getJdbcUrl(OWNER, name), OWNER, OWNER, () -> { });
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
