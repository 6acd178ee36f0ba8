package org.lianjian.documents.control.pages;

import java.util.List;

/** A strip of a page that is set as a whole: a line, or a row of a table. Lengths in points. */
interface Slab {

    /** The empty space above it, which counts below other slabs only. */
    double before();

    double height();

    /** The empty space below it. */
    double after();

    /** Whether it stays on the page of the next one. */
    boolean keepsNext();

    /** Whether it begins a page. */
    boolean breaksBefore();

    /** Draws it with its upper left corner there. */
    void draw(LaidPage page, double left, double top);

    /** The slab as two, of which the first fits into that height; empty if it cannot be cut. */
    default List<Slab> cut(double room) {
        return List.of();
    }

    /** What is repeated above it when it begins a page by overflowing. */
    default List<? extends Slab> heads() {
        return List.of();
    }
}
