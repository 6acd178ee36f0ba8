package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.platform.settings.Settings;

/** The EAR as it is shipped comes up on a Payara Server with the database of this run. */
@ExtendWith(ArquillianExtension.class)
class DeploymentIT {

    private static final String SETTINGS_OF_THE_ROLE = """
            select unnest(s.setconfig) from pg_db_role_setting s join pg_database d on d.oid = s.setdatabase join pg_roles r on r.oid = s.setrole
            where d.datname = current_database() and r.rolname = current_user""";

    @Resource(lookup = "java:app/jdbc/lianjian")
    private DataSource database;

    @Inject
    private Database tables;

    @Inject
    private Settings settings;

    @Test
    void the_database_is_the_one_that_the_settings_name() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(settings.isEmbedded() ? "H2" : "PostgreSQL");
        }
    }

    /** PostgreSQL is told at each start how to treat the application's sessions; the embedded database needs to be told nothing. */
    @Test
    void the_database_plans_each_question_for_its_values() {
        if (!settings.isEmbedded()) {
            assertThat(tables.texts(SETTINGS_OF_THE_ROLE)).contains("plan_cache_mode=force_custom_plan", "max_parallel_workers_per_gather=0",
                    "idle_in_transaction_session_timeout=3min");
        }
    }

    @Test
    @RunAsClient
    void the_server_says_that_it_is_ready(@ArquillianResource URL application)
            throws IOException, InterruptedException, URISyntaxException {
        URI health = application.toURI().resolve("/health/ready");
        HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("UP");
    }
}
