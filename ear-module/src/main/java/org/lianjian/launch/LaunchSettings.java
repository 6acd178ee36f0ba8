package org.lianjian.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.lianjian.platform.settings.Capacity;
import org.lianjian.platform.settings.OwnerOnly;
import org.lianjian.platform.settings.Setting;

/**
 * What must be known before the server starts. What follows from other settings is published as a system property, where MicroProfile
 * Config finds it; the rest stays in the environment, where MicroProfile Config finds it as well.
 */
record LaunchSettings(Path data, String databaseUrl, InetAddress address, int port, int logDays, String facesKey, int drainSeconds,
        Capacity capacity) {

    private static final String H2 = "jdbc:h2:";
    /**
     * An answer that never comes must not hold a place for ever. How PostgreSQL plans is what a step of the schema sets for the role as well
     * ({@code afterMigrate__settings_of_the_role.sql}), but for sessions that begin later than those of the start.
     */
    private static final List<String> PARAMETERS = List.of("socketTimeout=120", "tcpKeepAlive=true",
            "options=-c%20plan_cache_mode%3Dforce_custom_plan%20-c%20max_parallel_workers_per_gather%3D0");
    /** Where the server's configuration looks for it (before-boot.txt). */
    private static final String THREADS = "lianjian.http.threads";

    static LaunchSettings from(Map<String, String> environment) throws WrongSettingException, IOException {
        Environment variables = new Environment(environment);
        variables.check();
        Path data = dataOf(variables);
        String url = urlOf(variables, data);
        InetAddress address = address(variables, url.startsWith(H2));
        int port = Integer.parseInt(variables.text(Setting.HTTP_PORT));
        int logDays = Integer.parseInt(variables.text(Setting.LOG_DAYS));
        Files.createDirectories(data, OwnerOnly.folder());
        Files.createDirectories(data.resolve("logs"));
        String facesKey = variables.text(Setting.FACES_KEY);
        int drain = Integer.parseInt(variables.text(Setting.DRAIN_SECONDS));
        return new LaunchSettings(data, url, address, port, logDays, facesKey.isEmpty() ? FacesKey.in(data) : facesKey, drain,
                capacity(variables));
    }

    private static Capacity capacity(Environment variables) {
        return new Capacity(Integer.parseInt(variables.text(Setting.MAX_REQUESTS)),
                Integer.parseInt(variables.text(Setting.MAX_SIGN_INS, String.valueOf(Capacity.usualSignIns()))),
                Integer.parseInt(variables.text(Setting.MAX_BODIES)));
    }

    static Path dataOf(Environment variables) {
        return Path.of(variables.text(Setting.DATA)).toAbsolutePath().normalize();
    }

    /** The database lies in the data folder, unless another is named. */
    static String urlOf(Environment variables, Path data) {
        return variables.text(Setting.DB_URL, Setting.DB_URL.defaultValue().replace(Setting.DATA.defaultValue(), data.toString()));
    }

    private static InetAddress address(Environment variables, boolean embedded) throws WrongSettingException {
        String name = variables.text(Setting.HTTP_ADDRESS, embedded ? "127.0.0.1" : "0.0.0.0");
        try {
            InetAddress address = InetAddress.getByName(name);
            if (embedded && address.isAnyLocalAddress()) {
                throw new WrongSettingException(Setting.HTTP_ADDRESS.variable() + " " + name + " would open the embedded database's"
                        + " program to every network; set " + Setting.DB_URL.variable() + " or name one address");
            }
            return address;
        } catch (UnknownHostException e) {
            throw new WrongSettingException(Setting.HTTP_ADDRESS.variable() + " must be an address of this machine and not " + name);
        }
    }

    void publish() {
        boolean embedded = databaseUrl.startsWith(H2);
        publish(Setting.DATA, data.toString());
        publish(Setting.DB_URL, embedded ? databaseUrl : completed(databaseUrl));
        publish(Setting.DB_CLASS, embedded ? Setting.DB_CLASS.defaultValue() : "org.postgresql.ds.PGSimpleDataSource");
        publish(Setting.HTTP_ADDRESS, address.getHostAddress());
        publish(Setting.LOG_DAYS, String.valueOf(logDays));
        publish(Setting.FACES_KEY, facesKey);
        System.setProperty(THREADS, String.valueOf(capacity.threads()));
    }

    /** With all parameters; what the address says itself counts. */
    private static String completed(String url) {
        String address = url;
        for (String parameter : PARAMETERS) {
            if (!address.contains(parameter.substring(0, parameter.indexOf('=') + 1))) {
                address += (address.contains("?") ? "&" : "?") + parameter;
            }
        }
        return address;
    }

    private static void publish(Setting setting, String value) {
        System.setProperty(setting.property(), value);
    }

    /** The address to open in a browser on this machine. */
    String link() {
        boolean local = address.isAnyLocalAddress() || address.isLoopbackAddress();
        return "http://" + (local ? "localhost" : address.getHostAddress()) + ":" + port + "/";
    }
}
