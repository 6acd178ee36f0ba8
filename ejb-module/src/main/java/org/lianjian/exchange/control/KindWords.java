package org.lianjian.exchange.control;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lianjian.exchange.boundary.ColumnType;
import org.lianjian.exchange.boundary.SheetColumn;
import org.lianjian.platform.speech.Speech;

/** What the columns of a kind and their codes are called, in either language and in whatever width and case they are typed. */
final class KindWords {

    static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    static final String YES = "exchange.yes";
    static final String NO = "exchange.no";

    private final Speech speech;
    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, Map<String, Enum<?>>> codes = new HashMap<>();
    private final Map<String, Boolean> yesNo = new HashMap<>();

    KindWords(List<SheetColumn> known, Speech speech) {
        this.speech = speech;
        known.forEach(column -> {
            name(column.name(), column.name());
            LANGUAGES.forEach(language -> name(speech.text(language, column.labelKey()), column.name()));
            column.codes().forEach(code -> codesOf(column, code));
        });
        Stream.of("y", "true", "1", "√", "✓", "☑").forEach(word -> yesNo.put(word, true));
        Stream.of("n", "false", "0", "×", "✗", "☐").forEach(word -> yesNo.put(word, false));
        LANGUAGES.forEach(language -> {
            yesNo.put(CellText.plain(speech.text(language, YES)), true);
            yesNo.put(CellText.plain(speech.text(language, NO)), false);
        });
    }

    private void name(String heading, String column) {
        columns.putIfAbsent(CellText.plain(heading), column);
    }

    private void codesOf(SheetColumn column, Enum<?> code) {
        Map<String, Enum<?>> words = codes.computeIfAbsent(column.name(), name -> new HashMap<>());
        words.putIfAbsent(CellText.plain(code.name()), code);
        LANGUAGES.forEach(language -> words.putIfAbsent(CellText.plain(speech.word(language, code)), code));
    }

    /** The column with that heading, or null. */
    String column(String heading) {
        return heading.isEmpty() ? null : columns.get(CellText.plain(heading));
    }

    /** The code of a column that a word means, or null. */
    Enum<?> code(SheetColumn column, String word) {
        return codes.getOrDefault(column.name(), Map.of()).get(CellText.plain(word));
    }

    /** What a word says, or null. */
    Boolean yesNo(String word) {
        return yesNo.get(CellText.plain(word));
    }

    /** What can be chosen for a column, in words. */
    static List<String> choices(Speech speech, SheetColumn column, Locale language) {
        return column.type() == ColumnType.YES_NO ? List.of(speech.text(language, YES), speech.text(language, NO))
                : column.codes().stream().map(code -> speech.word(language, code)).toList();
    }

    /** The same for a message; in the language of the office. */
    List<String> choices(SheetColumn column) {
        return choices(speech, column, LANGUAGES.get(0));
    }
}
