package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.spike.boundary.Notes;

@ExtendWith(ArquillianExtension.class)
class SpikeTwoIT {

    @Inject
    private Notes notes;

    @Resource(lookup = "java:app/jdbc/lianjian")
    private DataSource database;

    @Test
    void notes_are_kept_with_their_characters() {
        assertThat(notes.add("花街𠮷").id()).isPositive();
        assertThat(notes.all()).extracting("text").contains("花街𠮷");
    }

    @Test
    void the_database_is_the_one_asked_for() throws Exception {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getURL()).startsWith("jdbc:");
            System.getLogger("spike").log(System.Logger.Level.WARNING, "DB " + connection.getMetaData().getDatabaseProductName());
        }
    }

    @Test
    @RunAsClient
    void the_actor_set_by_the_filter_reaches_the_bean(@ArquillianResource URL base) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "api/v1/spike/actor")).header("X-Spike", "li").build();
        assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body()).isEqualTo("li/li same=true");
        HttpRequest page = HttpRequest.newBuilder(URI.create(base + "spike/list.xhtml")).header("X-Spike", "li").build();
        assertThat(HttpClient.newHttpClient().send(page, BodyHandlers.ofString()).body()).contains("li/li same=true").contains("ViewState");
    }
}
