package org.lianjian.archives.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianjian.documents.boundary.Attachment;

/** Records become one text each, whatever the order and scale their values came in. */
class RecordJsonTest {

    private record Part(String name, BigDecimal target, int version) {
    }

    private record Whole(String title, LocalDate start, Boolean late, List<Part> parts, Map<Long, BigDecimal> counts, Attachment scan, String reason,
            List<String> steps) {
    }

    @Test
    void namesAreSortedAndWhatIsNotThereIsLeftOut() {
        List<Attachment> found = new ArrayList<>();
        Attachment scan = new Attachment(5, "签字页.pdf", "application/pdf", 9, "ab", Instant.parse("2026-01-01T00:00:00Z"), true);
        Whole record = new Whole("示例 \uD842\uDFB7", LocalDate.of(2026, 1, 2), true, List.of(new Part("讲座", new BigDecimal("4.000"), 3)),
                Map.of(8L, new BigDecimal("100")), scan, null, List.of("APPROVE"));

        String json = new RecordJson(file -> {
            found.add(file);
            return "data/files/ab.pdf";
        }).write(record);

        assertThat(json).isEqualTo("{\"counts\":{\"8\":100},\"late\":true,\"parts\":[{\"name\":\"讲座\",\"target\":4}],"
                + "\"scan\":{\"fileName\":\"签字页.pdf\",\"mediaType\":\"application/pdf\",\"path\":\"data/files/ab.pdf\",\"sha256\":\"ab\","
                + "\"size\":9,\"storedAt\":\"2026-01-01T00:00:00Z\"},\"start\":\"2026-01-02\",\"title\":\"示例 \uD842\uDFB7\"}");
        assertThat(found).containsExactly(scan);
    }
}
