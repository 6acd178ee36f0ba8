package org.lianjian.documents.control.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table row; lengths in points.
 *
 * @param x      where it begins, from the left of the column
 * @param low    where its text stands if the row is higher than the text: 0 on top, 0.5 in the middle, 1 at the bottom
 * @param edges  above, right, below, left
 */
record Cell(double x, double width, double marginTop, double marginBottom, double marginLeft, double low, List<Edge> edges, List<Slab> slabs) {

    double height() {
        return marginTop + marginBottom + heightOf(slabs);
    }

    private static double heightOf(List<Slab> slabs) {
        return slabs.stream().mapToDouble(slab -> slab.before() + slab.height() + slab.after()).sum();
    }

    void draw(LaidPage page, double left, double top, double rowHeight) {
        double y = top + marginTop + (rowHeight - height()) * low;
        for (Slab slab : slabs) {
            y += slab.before();
            slab.draw(page, left + x + marginLeft, y);
            y += slab.height() + slab.after();
        }
        double right = left + x + width;
        double bottom = top + rowHeight;
        page.rule(left + x, top, right, top, edges.get(0));
        page.rule(right, top, right, bottom, edges.get(1));
        page.rule(left + x, bottom, right, bottom, edges.get(2));
        page.rule(left + x, top, left + x, bottom, edges.get(3));
    }

    /** How many of its slabs fit into that height. */
    int fitting(double room) {
        double used = marginTop + marginBottom;
        int count = 0;
        for (Slab slab : slabs) {
            used += slab.before() + slab.height() + slab.after();
            if (used > room) {
                return count;
            }
            count++;
        }
        return count;
    }

    /** The same cell with some of its slabs. */
    Cell with(int from, int to) {
        return new Cell(x, width, marginTop, marginBottom, marginLeft, low, edges, new ArrayList<>(slabs.subList(from, to)));
    }
}
