package org.lianjian.overload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.overload.Crowd.Answer;
import org.lianjian.rig.JourneyExtension;
import org.lianjian.rig.RunningProgram;

/** More than it can serve, slower than anybody is, larger than is allowed: some are asked to come again, and nobody else notices. */
@ExtendWith(JourneyExtension.class)
class OverloadIT {

    /** Ten times as many as are served at once. */
    private static final int TEN_TIMES = 160;
    private static final int MOST_TURNS = 5;
    private static final Duration A_WHILE = Duration.ofSeconds(4);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int TOO_LARGE = 21 * 1024 * 1024;

    @Test
    void tenTimesTheConnectionsAreAnsweredOrAskedToComeAgainAndThenAllIsServed(RunningProgram program) throws Exception {
        Crowd crowd = new Crowd(program);
        String token = crowd.token("kangdi");
        Collection<Answer> answers = flood(crowd, () -> crowd.list(token), answer -> answer.status() == 503);
        assertThat(answers).extracting(Answer::status).containsOnly(200, 503);
        assertThat(answers).filteredOn(answer -> answer.status() == 503).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.retryAfter()).isEqualTo("2");
            assertThat(answer.type()).startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"type\":\"/problems/overloaded\"").doesNotContain("Exception");
        });
        assertThat(crowd.send(crowd.list(token)).status()).as("at once").isEqualTo(200);
        assertThat(crowd.all(16, Duration.ofSeconds(1), () -> crowd.list(token))).extracting(Answer::status).containsOnly(200);
    }

    @Test
    void pagesSayItInBothLanguagesAndOfferTheFormAgain(RunningProgram program) throws Exception {
        Crowd crowd = new Crowd(program);
        Supplier<HttpRequest> form = () -> crowd.request("index.xhtml").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("typed=%E6%98%93%22%3C&jakarta.faces.ViewState=x")).build();
        Collection<Answer> answers = flood(crowd, form, answer -> answer.status() == 503);
        assertThat(answers).filteredOn(answer -> answer.status() == 503).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.type()).startsWith("text/html");
            assertThat(answer.body()).contains("同时使用的人太多", "Too many people at once", "name=\"typed\" value=\"易&quot;&lt;\"");
        });
        Supplier<HttpRequest> part = () -> crowd.request("index.xhtml").header("Content-Type", "application/x-www-form-urlencoded")
                .header("Faces-Request", "partial/ajax").POST(BodyPublishers.ofString("jakarta.faces.partial.ajax=true")).build();
        Collection<Answer> parts = flood(crowd, part, answer -> "2".equals(answer.retryAfter()));
        assertThat(parts).extracting(Answer::status).containsOnly(200);
        assertThat(parts).filteredOn(answer -> "2".equals(answer.retryAfter())).isNotEmpty().allSatisfy(answer ->
                assertThat(answer.body()).startsWith("<?xml").contains("id='signed-out'", "what you typed", "</partial-response>"));
    }

    /** Until somebody is turned away: where much else runs, a crowd of one machine may be too slow for that at first. */
    private static Collection<Answer> flood(Crowd crowd, Supplier<HttpRequest> request, Predicate<Answer> turnedAway) throws Exception {
        Collection<Answer> answers = crowd.all(TEN_TIMES, A_WHILE, request);
        for (int turn = 1; turn < MOST_TURNS && answers.stream().noneMatch(turnedAway); turn++) {
            answers = crowd.all(TEN_TIMES, A_WHILE, request);
        }
        return answers;
    }

    @Test
    void hundredsOfSlowClientsStarveNobody(RunningProgram program) throws Exception {
        Crowd crowd = new Crowd(program);
        String token = crowd.token("kangdi");
        try (SlowClients slow = new SlowClients(program, 400)) {
            for (int i = 0; i < 6; i++) {
                Thread.sleep(2000);
                assertThat(crowd.send(crowd.list(token))).satisfies(answer -> assertThat(answer.status()).isEqualTo(200))
                        .satisfies(answer -> assertThat(answer.took()).isLessThan(SOON));
                assertThat(crowd.send(crowd.signIn("huajie")).status()).isEqualTo(201);
                assertThat(crowd.send(crowd.request("health").build()).status()).isEqualTo(200);
            }
            assertThat(slow.cutOff()).as("slow bodies cut off").isGreaterThanOrEqualTo(200);
        }
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedAndNamed(RunningProgram program) {
        Crowd crowd = new Crowd(program);
        String token = crowd.token("kangdi");
        byte[] body = new byte[TOO_LARGE];
        HttpRequest.Builder request = crowd.request("api/v1/activities").header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").header("Accept-Language", "en");
        for (HttpRequest.BodyPublisher sent : new HttpRequest.BodyPublisher[] {BodyPublishers.ofByteArray(body),
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))}) {
            Answer answer = crowd.send(request.POST(sent).build());
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.type()).startsWith("application/problem+json");
            assertThat(answer.body()).contains("/problems/too-large", "20 MB");
        }
        assertThat(crowd.send(crowd.list(token)).status()).isEqualTo(200);
    }

    @Test
    void manySignInsAtOnceLeaveTheOthersAlone(RunningProgram program) throws Exception {
        Crowd crowd = new Crowd(program);
        String token = crowd.token("kangdi");
        CompletableFuture<Collection<Answer>> signIns = CompletableFuture.supplyAsync(() -> {
            try {
                return crowd.all(100, Duration.ofSeconds(6), () -> crowd.signIn("nizhai"));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        Thread.sleep(1000);
        assertThat(crowd.all(1, Duration.ofSeconds(4), () -> crowd.list(token))).hasSizeGreaterThan(1)
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200)).allSatisfy(answer -> assertThat(answer.took()).isLessThan(SOON));
        assertThat(signIns.join()).extracting(Answer::status).contains(201, 503).containsOnly(201, 503);
        assertThat(signIns.join()).filteredOn(answer -> answer.status() == 503).allSatisfy(answer -> assertThat(answer.retryAfter()).isEqualTo("2"));
        assertThat(crowd.send(crowd.signIn("nizhai")).status()).isEqualTo(201);
    }
}
