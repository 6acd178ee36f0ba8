package org.lianjian.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What must be known before the server starts. Everything is published as a system property, where MicroProfile Config finds it;
 * settings that only the application reads stay in the environment, where MicroProfile Config finds them as well.
 */
record LaunchSettings(Path data, String databaseUrl, boolean embedded, String address, int port, boolean demo, String facesKey) {

    private static final String H2_OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    static LaunchSettings from(Map<String, String> environment) throws WrongSettingException, IOException {
        Environment variables = new Environment(environment);
        Path data = Path.of(variables.text("LIANJIAN_DATA", "./data")).toAbsolutePath().normalize();
        String url = variables.text("LIANJIAN_DB_URL", "jdbc:h2:file:" + data.resolve("lianjian") + H2_OPTIONS);
        boolean embedded = url.startsWith("jdbc:h2:");
        if (!embedded && !url.startsWith("jdbc:postgresql:")) {
            throw new WrongSettingException("LIANJIAN_DB_URL must begin with jdbc:postgresql: and not be " + url);
        }
        String address = variables.address("LIANJIAN_HTTP_ADDRESS", embedded ? "127.0.0.1" : "0.0.0.0");
        if (embedded && Environment.isWildcard(address)) {
            throw new WrongSettingException("LIANJIAN_HTTP_ADDRESS " + address
                    + " would open the embedded database's program to all networks; set LIANJIAN_DB_URL or name one address");
        }
        int port = variables.port("LIANJIAN_HTTP_PORT", 8080);
        boolean demo = variables.flag("LIANJIAN_DEMO", embedded);
        Files.createDirectories(data, OwnerOnly.folder());
        Files.createDirectories(data.resolve("logs"));
        String facesKey = FacesKey.of(environment.get("LIANJIAN_FACES_KEY"), data);
        return new LaunchSettings(data, url, embedded, address, port, demo, facesKey);
    }

    void publish() {
        System.setProperty("lianjian.data", data.toString());
        System.setProperty("lianjian.db.url", databaseUrl);
        System.setProperty("lianjian.db.class", embedded ? "org.h2.jdbcx.JdbcDataSource" : "org.postgresql.ds.PGSimpleDataSource");
        System.setProperty("lianjian.http.address", address);
        System.setProperty("lianjian.http.port", String.valueOf(port));
        System.setProperty("lianjian.demo", String.valueOf(demo));
        System.setProperty("lianjian.faces.key", facesKey);
    }

    /** The address to open in a browser on this machine. */
    String link() {
        boolean local = Environment.isWildcard(address) || address.equals("127.0.0.1");
        return "http://" + (local ? "localhost" : address) + ":" + port + "/";
    }
}
