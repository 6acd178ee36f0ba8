package org.lianjian.rig;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A new and empty database of the kind that this run is about: {@code -Dlianjian.it.database=h2|postgresql}. */
public record TestDatabase(String url, String user, String password, Closeable server) implements Closeable {

    private static final String OWNER = "lianjian";

    /** The kind of this run. */
    public static String kind() {
        return System.getProperty("lianjian.it.database", "h2");
    }

    public static boolean isPostgresql() {
        return switch (kind()) {
            case "h2" -> false;
            case "postgresql" -> true;
            default -> throw new IllegalArgumentException("lianjian.it.database must be h2 or postgresql and not " + kind());
        };
    }

    /** The embedded one in that folder, or a new PostgreSQL. */
    public static TestDatabase inFolder(Path folder) {
        return isPostgresql() ? postgresql() : h2(folder);
    }

    private static TestDatabase h2(Path folder) {
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("lianjian")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        return new TestDatabase(url, "lianjian", "", () -> { });
    }

    /** One on a PostgreSQL server of its own, whatever this run is about. */
    public static TestDatabase onServer() {
        return postgresql();
    }

    private static TestDatabase postgresql() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(new File("target/postgresql"))
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("fsync", "off")
                    .start();
            makeOrdinaryOwner(server);
            return new TestDatabase(server.getJdbcUrl(OWNER, OWNER), OWNER, OWNER, server);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL for the tests does not start", e);
        }
    }

    /** As in an office, the application's role owns its database and is no superuser, whom no grant would bind. */
    private static void makeOrdinaryOwner(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login password '" + OWNER + "'");
            statement.execute("create database " + OWNER + " owner " + OWNER);
        }
    }

    String dataSourceClass() {
        return isOnServer() ? "org.postgresql.ds.PGSimpleDataSource" : "org.h2.jdbcx.JdbcDataSource";
    }

    /** Whether it is a PostgreSQL. */
    public boolean isOnServer() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** A connection as the application's role. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
