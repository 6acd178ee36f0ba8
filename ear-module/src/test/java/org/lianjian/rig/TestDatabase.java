package org.lianjian.rig;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A new and empty database of the kind that this run is about: {@code -Dlianjian.it.database=h2|postgresql}. */
public record TestDatabase(String url, String user, String password, Closeable server) implements Closeable {

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

    static TestDatabase inFolder(Path folder) {
        return isPostgresql() ? postgresql() : h2(folder);
    }

    private static TestDatabase h2(Path folder) {
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("lianjian")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        return new TestDatabase(url, "lianjian", "", () -> { });
    }

    private static TestDatabase postgresql() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(new File("target/postgresql"))
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("fsync", "off")
                    .start();
            return new TestDatabase(server.getJdbcUrl("postgres", "postgres"), "postgres", "", server);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL for the tests does not start", e);
        }
    }

    String dataSourceClass() {
        return url.startsWith("jdbc:h2:") ? "org.h2.jdbcx.JdbcDataSource" : "org.postgresql.ds.PGSimpleDataSource";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
