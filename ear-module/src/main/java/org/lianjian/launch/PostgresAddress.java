package org.lianjian.launch;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL database as its own programs want it named: variables of their environment. A password is in none of their arguments, where others on
 * the machine would see it.
 */
record PostgresAddress(Map<String, String> variables) {

    private static final String PORT = "5432";
    /** What the driver's parameters are called there. */
    private static final Map<String, String> NAMES = Map.of("user", "PGUSER", "password", "PGPASSWORD", "sslmode", "PGSSLMODE",
            "sslrootcert", "PGSSLROOTCERT", "sslcert", "PGSSLCERT", "sslkey", "PGSSLKEY");

    /** The address of an installation. */
    static PostgresAddress of(Installation place) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("PGUSER", place.user());
        if (!place.password().isEmpty()) {
            variables.put("PGPASSWORD", place.password());
        }
        String rest = place.url().substring("jdbc:postgresql:".length());
        int question = rest.indexOf('?');
        readPlace(question < 0 ? rest : rest.substring(0, question), place.user(), variables);
        readParameters(question < 0 ? "" : rest.substring(question + 1), variables);
        return new PostgresAddress(variables);
    }

    /** The name of the database. */
    String database() {
        return variables.get("PGDATABASE");
    }

    private static void readPlace(String written, String user, Map<String, String> variables) {
        String hosts = "localhost";
        String database = written;
        if (written.startsWith("//")) {
            int slash = written.indexOf('/', 2);
            hosts = written.substring(2, slash < 0 ? written.length() : slash);
            database = slash < 0 ? "" : written.substring(slash + 1);
        }
        List<String> names = new ArrayList<>();
        List<String> ports = new ArrayList<>();
        for (String host : (hosts.isEmpty() ? "localhost" : hosts).split(",")) {
            int colon = host.lastIndexOf(':');
            boolean hasPort = colon > host.lastIndexOf(']');
            names.add((hasPort ? host.substring(0, colon) : host).replaceAll("[\\[\\]]", ""));
            ports.add(hasPort ? host.substring(colon + 1) : PORT);
        }
        variables.put("PGHOST", String.join(",", names));
        variables.put("PGPORT", String.join(",", ports));
        variables.put("PGDATABASE", database.isEmpty() ? user : decoded(database));
    }

    private static void readParameters(String written, Map<String, String> variables) {
        for (String parameter : written.split("&")) {
            String name = parameter.replaceFirst("=.*", "");
            String value = parameter.contains("=") ? decoded(parameter.substring(name.length() + 1)) : "";
            if (NAMES.containsKey(name)) {
                variables.putIfAbsent(NAMES.get(name), value);
            } else if ("ssl".equals(name) && !"false".equals(value)) {
                variables.putIfAbsent("PGSSLMODE", "verify-full");
            } else if ("targetServerType".equals(name) && value.matches("primary|master")) {
                variables.put("PGTARGETSESSIONATTRS", "read-write");
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
