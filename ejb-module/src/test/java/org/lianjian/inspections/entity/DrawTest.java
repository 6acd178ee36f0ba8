package org.lianjian.inspections.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.lianjian.inspections.boundary.SamplingMethod;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.population.SizedRecord;

/** The draws against a second, naive writing-down of what is documented. */
class DrawTest {

    private static final String SEED = "huajie-2026";

    @Test
    void aRandomDrawTakesTheLowestTicketsWhateverElseThereIs() {
        List<SizedRecord> population = population(1000);
        List<Long> byHand = population.stream().map(SizedRecord::id).sorted(Comparator.comparing(id -> sha256(SEED + "|" + id))).limit(25).toList();
        assertThat(ids(draw(SamplingMethod.RANDOM, 25, population))).isEqualTo(byHand);
    }

    @Test
    void theTicketCanBeRecalculatedWithAnyTool() {
        // printf 'huajie-2026|7' | sha256sum
        assertThat(draw(SamplingMethod.RANDOM, 1, List.of(new SizedRecord(7, 0))).get(0).ticket()).isEqualTo(sha256("huajie-2026|7"));
    }

    @Test
    void aRandomDrawOfMoreThanThereIsTakesAll() {
        assertThat(draw(SamplingMethod.RANDOM, 10, population(4))).hasSize(4).allMatch(drawn -> drawn.hits() == 1);
    }

    @Test
    void anotherSeedDrawsOthers() {
        Draw other = Draw.by(SamplingMethod.RANDOM, "another", 25);
        population(1000).forEach(other::offer);
        assertThat(ids(other.result())).isNotEqualTo(ids(draw(SamplingMethod.RANDOM, 25, population(1000))));
    }

    @Test
    void aDrawBySizeTakesWhoeverAPointFallsOn() {
        List<SizedRecord> population = population(2000);
        long total = population.stream().mapToLong(SizedRecord::size).sum();
        long interval = total / 30;
        long first = new BigInteger(sha256(SEED), 16).mod(BigInteger.valueOf(interval)).longValue() + 1;
        List<Long> byHand = LongStream.range(0, 30).map(point -> first + point * interval).map(point -> ownerOf(point, population)).boxed().toList();
        List<Draw.Drawn> drawn = draw(SamplingMethod.SIZE, 30, population);
        assertThat(ids(drawn)).isEqualTo(byHand.stream().distinct().toList());
        assertThat(drawn.stream().mapToInt(Draw.Drawn::hits).sum()).isEqualTo(30);
    }

    @Test
    void aLargeRecordIsHitSeveralTimesAndDrawnOnce() {
        List<Draw.Drawn> drawn = draw(SamplingMethod.SIZE, 10, List.of(new SizedRecord(1, 5), new SizedRecord(2, 990), new SizedRecord(3, 5)));
        assertThat(drawn.stream().filter(row -> row.record().id() == 2).toList()).hasSize(1).allMatch(row -> row.hits() >= 9);
    }

    @Test
    void aRecordWithoutSizeIsNeverDrawnBySize() {
        assertThat(ids(draw(SamplingMethod.SIZE, 3, List.of(new SizedRecord(1, 0), new SizedRecord(2, 3), new SizedRecord(3, 0)))))
                .containsExactly(2L);
    }

    @Test
    void aPopulationSmallerThanThePointsIsRefused() {
        assertThatThrownBy(() -> draw(SamplingMethod.SIZE, 4, List.of(new SizedRecord(1, 3)))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void theDigestOfAPopulationIsThatOfItsLines() {
        Census census = new Census();
        census.add(new SizedRecord(3, 40));
        census.add(new SizedRecord(11, 0));
        assertThat(census.closed()).isEqualTo(new Census.Population(2, 40, sha256("3,40\n11,0\n")));
    }

    private static List<Draw.Drawn> draw(SamplingMethod method, int wanted, List<SizedRecord> population) {
        Draw draw = Draw.by(method, SEED, wanted);
        population.forEach(draw::offer);
        return draw.result();
    }

    private static List<Long> ids(List<Draw.Drawn> drawn) {
        return drawn.stream().map(row -> row.record().id()).toList();
    }

    private static List<SizedRecord> population(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(id -> new SizedRecord(id * 3, id * id % 47)).toList();
    }

    private static long ownerOf(long point, List<SizedRecord> population) {
        long sum = 0;
        for (SizedRecord row : population) {
            sum += row.size();
            if (sum >= point) {
                return row.id();
            }
        }
        throw new AssertionError("no record at " + point);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
