package org.lianjian.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The address the driver is given means the same database to PostgreSQL's own programs. */
class PostgresAddressTest {

    @Test
    void hostPortAndDatabase() {
        assertThat(variables("jdbc:postgresql://db.example:5433/city", "secret")).isEqualTo(Map.of("PGHOST", "db.example", "PGPORT", "5433",
                "PGDATABASE", "city", "PGUSER", "lianjian", "PGPASSWORD", "secret"));
    }

    @Test
    void theShortForms() {
        assertThat(variables("jdbc:postgresql:city", "")).isEqualTo(Map.of("PGHOST", "localhost", "PGPORT", "5432", "PGDATABASE", "city",
                "PGUSER", "lianjian"));
        assertThat(variables("jdbc:postgresql://db", "")).containsEntry("PGHOST", "db").containsEntry("PGDATABASE", "lianjian");
        assertThat(variables("jdbc:postgresql://[::1]:6000/a%20b", "")).containsEntry("PGHOST", "::1").containsEntry("PGPORT", "6000")
                .containsEntry("PGDATABASE", "a b");
    }

    @Test
    void severalHostsAndTheWritableOfThem() {
        assertThat(variables("jdbc:postgresql://a,b:5433/city?targetServerType=primary", "")).containsEntry("PGHOST", "a,b")
                .containsEntry("PGPORT", "5432,5433").containsEntry("PGTARGETSESSIONATTRS", "read-write");
    }

    @Test
    void howTheWayIsProtected() {
        assertThat(variables("jdbc:postgresql://db/city?sslmode=verify-ca&sslrootcert=/etc/ca.pem&loggerLevel=OFF", ""))
                .containsEntry("PGSSLMODE", "verify-ca").containsEntry("PGSSLROOTCERT", "/etc/ca.pem").hasSize(6);
        assertThat(variables("jdbc:postgresql://db/city?ssl=true", "")).containsEntry("PGSSLMODE", "verify-full");
    }

    private static Map<String, String> variables(String url, String password) {
        return PostgresAddress.of(new Installation(Path.of("data"), url, "lianjian", password, false, false)).variables();
    }
}
