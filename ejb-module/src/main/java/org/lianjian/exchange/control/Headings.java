package org.lianjian.exchange.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The row of a file that says what stands in its columns.
 *
 * @param sheet  which of the sheets in sight
 * @param row    its number
 * @param labels what the headings say, from the left
 */
record Headings(int sheet, long row, List<String> labels) {

    private static final int SHEETS = 20;
    private static final int ROWS = 15;
    private static final int LABEL = 200;
    private static final int MOST = 500;

    Headings {
        labels = List.copyOf(labels);
    }

    /**
     * The row with the most known headings, on the first of the sheets that have as many; else the first row that has two cells.
     *
     * @throws UnreadableSheet if there is no such row
     */
    static Headings in(SheetSource source, KindWords words) {
        Headings best = null;
        int most = -1;
        for (int sheet = 0; sheet < Math.min(SHEETS, source.sheets().size()); sheet++) {
            for (RawRow row : firstRows(source, sheet)) {
                List<String> labels = labels(row);
                int known = (int) labels.stream().map(words::column).filter(name -> name != null).distinct().count();
                if (known > most && (known > 0 || labels.stream().filter(label -> !label.isEmpty()).count() > 1)) {
                    best = new Headings(sheet, row.number(), labels);
                    most = known;
                }
            }
        }
        if (best == null) {
            throw new UnreadableSheet("exchange.file.noHeadings");
        }
        return best;
    }

    private static List<RawRow> firstRows(SheetSource source, int sheet) {
        List<RawRow> rows = new ArrayList<>();
        source.read(sheet, row -> {
            if (!row.isEmpty()) {
                rows.add(row);
            }
            return rows.size() < ROWS;
        });
        return rows;
    }

    private static List<String> labels(RawRow row) {
        return row.cells().stream().limit(MOST).map(cell -> cell == null ? "" : CellText.clip(CellText.tidy(cell.shown()), LABEL)).toList();
    }

    /** What each column is taken for by its heading; of several with one meaning, the first. */
    Map<Integer, String> recognised(KindWords words) {
        Map<Integer, String> names = new LinkedHashMap<>();
        for (int position = 0; position < labels.size(); position++) {
            String name = words.column(labels.get(position));
            if (name != null && !names.containsValue(name)) {
                names.put(position, name);
            }
        }
        return names;
    }
}
