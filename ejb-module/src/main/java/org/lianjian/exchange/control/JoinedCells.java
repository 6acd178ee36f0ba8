package org.lianjian.exchange.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lianjian.exchange.control.SheetSurvey.JoinedArea;

/** Says a value that stands in cells joined over several rows in each of these rows; rows come from the top. */
final class JoinedCells implements RowSink {

    private final List<JoinedArea> coming;
    private final List<Reach> present = new ArrayList<>();
    private final RowSink next;
    private int begun;

    JoinedCells(SheetSurvey survey, RowSink next) {
        this.coming = survey.joined().stream().filter(area -> area.last() > area.first())
                .sorted(Comparator.comparingLong(JoinedArea::first)).toList();
        this.next = next;
    }

    @Override
    public boolean take(RawRow row) {
        if (coming.isEmpty()) {
            return next.take(row);
        }
        present.removeIf(reach -> reach.area().last() < row.number());
        List<RawCell> cells = new ArrayList<>(row.cells());
        present.forEach(reach -> fill(cells, reach));
        while (begun < coming.size() && coming.get(begun).first() <= row.number()) {
            JoinedArea area = coming.get(begun++);
            if (area.first() == row.number()) {
                present.add(new Reach(area, row.cell(area.column())));
            }
        }
        return next.take(new RawRow(row.number(), cells));
    }

    private static void fill(List<RawCell> cells, Reach reach) {
        int column = reach.area().column();
        while (cells.size() <= column) {
            cells.add(null);
        }
        if (cells.get(column) == null) {
            cells.set(column, reach.value());
        }
    }

    private record Reach(JoinedArea area, RawCell value) {
    }
}
