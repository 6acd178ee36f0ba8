package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A request with a key is carried out once, however often it is sent. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeyedRequestIT {

    private static final int SENDERS = 8;

    @ArquillianResource
    private URL server;

    @Test
    void theSameRequestGetsTheSameAnswer() {
        Town town = Town.at(server);
        String body = town.agreement().build().toString();
        Api keyed = town.kangdi().with("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = keyed.post("agreements", body).expect(201);
        Answer again = keyed.post("agreements", body).expect(201);

        assertThat(again.raw()).isEqualTo(first.raw());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void manyAtOnceMakeOneRecord() {
        Town town = Town.at(server);
        String body = Town.filing(town.active()).build().toString();
        Api keyed = town.kangdi().with("Idempotency-Key", UUID.randomUUID().toString());

        List<CompletableFuture<Answer>> sent = Stream.generate(() -> CompletableFuture.supplyAsync(() -> keyed.post("activities/filings", body)))
                .limit(SENDERS).toList();
        List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();

        assertThat(answers).allMatch(answer -> answer.status() == 201 || answer.status() == 409 && "1".equals(answer.header("Retry-After")));
        assertThat(answers).filteredOn(answer -> answer.status() == 201).isNotEmpty().extracting(Answer::id).containsOnly(
                keyed.post("activities/filings", body).expect(201).id());
    }

    @Test
    void aStepSentTwiceIsTakenOnce() {
        Town town = Town.at(server);
        String submit = "agreements/" + town.draft().id() + "/submit";
        Api keyed = town.kangdi().with("Idempotency-Key", UUID.randomUUID().toString());

        assertThat(keyed.post(submit).expect(200).raw()).isEqualTo(keyed.post(submit).expect(200).raw());
        town.kangdi().post(submit).expect(409);
    }

    @Test
    void aKeyIsForOneRequestOfOneAccount() {
        Town town = Town.at(server);
        String key = UUID.randomUUID().toString();
        String body = town.agreement().build().toString();
        long made = town.kangdi().with("Idempotency-Key", key).post("agreements", body).expect(201).id();

        town.kangdi().with("Idempotency-Key", key).post("agreements", town.agreement().build().toString()).expect(422);
        assertThat(town.huajie().with("Idempotency-Key", key).post("agreements", body).expect(201).id()).isNotEqualTo(made);
    }

    @Test
    void whatFailedIsTriedAgain() {
        Town town = Town.at(server);
        Api keyed = town.kangdi().with("Idempotency-Key", UUID.randomUUID().toString());

        keyed.post("agreements", "{}").expect(422);
        keyed.post("agreements", town.agreement().build().toString()).expect(201);
    }
}
