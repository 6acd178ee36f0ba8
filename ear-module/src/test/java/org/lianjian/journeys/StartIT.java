package org.lianjian.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.lianjian.rig.Journey;
import org.lianjian.rig.RunningProgram;
import org.lianjian.rig.RunningProgram.Refusal;

/** The one-file program starts, or says in one line why not. */
@Journey
class StartIT {

    @Test
    void a_started_program_answers_that_it_is_ready(Page visitor) {
        APIResponse answer = visitor.request().get("health/ready");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("UP");
    }

    @Test
    void a_wrong_setting_stops_the_start_with_one_line() {
        Refusal refusal = RunningProgram.refused("LIANJIAN_HTTP_PORT", "abc");
        assertThat(refusal.status()).isEqualTo(1);
        assertThat(refusal.lines()).singleElement().asString().contains("LIANJIAN_HTTP_PORT must be a whole number").contains("abc");
    }

    @Test
    void logs_kept_for_less_than_half_a_year_stop_the_start() {
        Refusal refusal = RunningProgram.refused("LIANJIAN_LOG_DAYS", "179");
        assertThat(refusal.status()).isEqualTo(1);
        assertThat(refusal.lines()).singleElement().asString().contains("LIANJIAN_LOG_DAYS must be a whole number from 180").contains("179");
    }

    @Test
    void a_port_in_use_stops_the_start_with_one_line(RunningProgram running) {
        String port = String.valueOf(URI.create(running.address()).getPort());
        Refusal refusal = RunningProgram.refused("LIANJIAN_HTTP_PORT", port);
        assertThat(refusal.status()).isEqualTo(1);
        assertThat(refusal.lines()).singleElement().asString().contains("cannot listen on 127.0.0.1:" + port);
    }

    @Test
    void the_embedded_database_is_not_opened_to_every_network() {
        Refusal refusal = RunningProgram.refused("LIANJIAN_HTTP_ADDRESS", "0.0.0.0");
        assertThat(refusal.status()).isEqualTo(1);
        assertThat(refusal.lines()).singleElement().asString().contains("LIANJIAN_HTTP_ADDRESS");
    }
}
