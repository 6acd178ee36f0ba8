package org.lianjian.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianjian.exchange.boundary.ColumnType;
import org.lianjian.exchange.boundary.Effect;
import org.lianjian.exchange.boundary.RecordPlan;
import org.lianjian.exchange.boundary.SheetColumn;
import org.lianjian.exchange.boundary.SheetColumns;

class RecordReadingTest {

    private static final List<SheetColumn> COLUMNS = SheetColumns.of("x").needed("name", ColumnType.TEXT, "示例")
            .optional("count", ColumnType.INTEGER, 3).list();
    private static final FileColumns PLACES = FileColumns.of(COLUMNS, Map.of(1, "name", 2, "count"), 1);

    private final List<Batch> batches = new ArrayList<>();

    private List<ReadRecord> read(List<String> together, String... lines) {
        return read(new TestKind(COLUMNS, together, false), lines);
    }

    private List<ReadRecord> read(TestKind kind, String... lines) {
        RecordReading reading = new RecordReading(PLACES, kind, new CellReader(new KindWords(COLUMNS, Spoken.words())), batches::add);
        long number = 1;
        for (String line : lines) {
            List<RawCell> cells = new ArrayList<>();
            Stream.of(line.split("\\|", -1)).forEach(text -> cells.add(text.isEmpty() ? null : new RawCell.Text(text)));
            reading.take(new RawRow(number++, cells));
        }
        reading.end();
        return batches.stream().flatMap(batch -> batch.records().stream()).toList();
    }

    @Test
    void rowsAboveAndWithTheHeadingsAndEmptyOnesAreNoRecords() {
        assertThat(read(List.of(), "|名称|数", "||", "left out||", "|甲|1")).extracting(record -> record.record().head().number()).containsExactly(4L);
    }

    @Test
    void rowsThatRepeatOrLeaveEmptyWhatJoinsThemAreOneRecord() {
        assertThat(read(List.of("name"), "h", "|甲|1", "||2", "|甲|3", "|乙|4")).extracting(record -> record.record().rows().size())
                .containsExactly(3, 1);
    }

    @Test
    void theExampleOfTheTemplateIsPassedOverAndCounted() {
        assertThat(read(List.of(), "h", "|示例|3", "|示例|3")).hasSize(1);
        assertThat(batches.get(batches.size() - 1).examples()).isEqualTo(1);
    }

    @Test
    void batchesEndBetweenRecords() {
        String[] lines = new String[RecordReading.BATCH * 2 + 20];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "|" + i / 3 + "|1";
        }
        read(List.of("name"), lines);
        assertThat(batches).hasSize(3);
        assertThat(batches.get(0).records()).allMatch(record -> record.record().rows().size() <= 3);
        assertThat(batches.get(2).rowsDone()).isEqualTo(lines.length - 1);
    }

    @Test
    void recordsThatReferToOneAnotherStayTogether() {
        String[] lines = new String[RecordReading.LARGE_BATCH];
        Arrays.setAll(lines, i -> "|" + i + "|1");
        assertThat(read(new TestKind(COLUMNS, List.of(), true), lines)).hasSize(lines.length - 1);
        assertThat(batches).hasSize(1);
    }

    @Test
    void identityNumbersAreForbiddenAlsoWhereNothingIsRead() {
        List<ReadRecord> records = read(List.of(), "h", "330784199001011234|甲|1", "330784199001011234||", "|330784 19900101 123X|2");
        assertThat(records).hasSize(2);
        assertThat(records.get(0).faults()).extracting(FoundFault::key).containsExactly("validation.idNumber");
        assertThat(records.get(1).faults()).extracting(FoundFault::value).containsExactly("");
        assertThat(batches.get(0).loose()).extracting(FoundFault::row).containsExactly(3L);
        assertThat(batches.get(0).forbidden()).isTrue();
    }

    @Test
    void whatIsNeededOrSaidTwiceIsRefused() {
        read(List.of(), "h", "|甲|1", "|甲|2", "||3", "|乙|x");
        List<RecordPlan> plans = List.of(RecordPlan.of(Effect.NEW, "甲"), RecordPlan.of(Effect.NEW, "other\n甲"), RecordPlan.of(Effect.NEW, "?"),
                RecordPlan.of(Effect.NEW, "乙"));
        List<Verdict> verdicts = new Judgement(PLACES).of(batches.get(0), plans);
        assertThat(verdicts).extracting(Verdict::effect).containsExactly(Effect.NEW, Effect.REFUSED, Effect.REFUSED, Effect.REFUSED);
        assertThat(verdicts.stream().flatMap(verdict -> verdict.faults().stream()).map(FoundFault::key))
                .containsExactly("exchange.row.again", "validation.required", "exchange.cell.integer");
    }

    @Test
    void whereSomethingWasMetFirstIsKnownForManyRows() {
        SeenBefore seen = new SeenBefore();
        for (int row = 1; row <= 50_000; row++) {
            assertThat(seen.firstRow("record " + row, row)).isZero();
        }
        assertThat(seen.firstRow("record 777", 60_000)).isEqualTo(777);
        assertThat(seen.firstRow("record 49999", 60_001)).isEqualTo(49_999);
    }
}
