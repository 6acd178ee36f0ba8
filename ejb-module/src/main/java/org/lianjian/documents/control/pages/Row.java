package org.lianjian.documents.control.pages;

import java.util.List;

/**
 * A row of a table.
 *
 * @param least the least height that it asks for
 * @param heads the rows that are repeated on each page
 */
record Row(List<Cell> cells, double least, boolean keepsNext, List<Row> heads) implements Slab {

    @Override
    public double before() {
        return 0;
    }

    @Override
    public double height() {
        return Math.max(least, cells.stream().mapToDouble(Cell::height).max().orElse(0));
    }

    @Override
    public double after() {
        return 0;
    }

    @Override
    public boolean breaksBefore() {
        return false;
    }

    @Override
    public void draw(LaidPage page, double left, double top) {
        double height = height();
        cells.forEach(cell -> cell.draw(page, left, top, height));
    }

    @Override
    public List<Slab> cut(double room) {
        List<Integer> fitting = cells.stream().map(cell -> cell.fitting(room)).toList();
        if (fitting.stream().noneMatch(count -> count > 0)) {
            return List.of();
        }
        List<Cell> upper = cells.stream().map(cell -> cell.with(0, fitting.get(cells.indexOf(cell)))).toList();
        List<Cell> lower = cells.stream().map(cell -> cell.with(fitting.get(cells.indexOf(cell)), cell.slabs().size())).toList();
        return List.of(new Row(upper, 0, false, heads), new Row(lower, 0, keepsNext, heads));
    }
}
