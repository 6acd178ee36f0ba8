package org.lianjian.documents.control.pages;

import java.util.Optional;
import org.lianjian.documents.control.word.Xml;
import org.w3c.dom.Element;

/**
 * The paper and where text stands on it; lengths in points.
 *
 * @param header      from the upper edge of the paper to the header
 * @param footer      from the lower edge of the paper to the footer
 * @param linePitch   the distance of the grid's lines, 0 without a grid
 * @param charSpacing what the grid adds to each Chinese character, negative if it takes away
 */
record PageFrame(double width, double height, double top, double bottom, double left, double right, double header, double footer,
        double linePitch, double charSpacing) {

    private static final double PER_CHARACTER = 4096;
    private static final String A4_WIDTH = "11906";
    private static final String A4_HEIGHT = "16838";

    static PageFrame of(Element section) {
        Optional<Element> size = Xml.child(section, "pgSz");
        Optional<Element> margins = Xml.child(section, "pgMar");
        Optional<Element> grid = Xml.child(section, "docGrid");
        String type = grid.map(g -> Xml.value(g, "type")).orElse("default");
        boolean lines = type.equals("lines") || type.equals("linesAndChars") || type.equals("snapToChars");
        return new PageFrame(length(size, "w", A4_WIDTH), length(size, "h", A4_HEIGHT),
                length(margins, "top", "1440"), length(margins, "bottom", "1440"),
                length(margins, "left", "1800"), length(margins, "right", "1800"), length(margins, "header", "851"), length(margins, "footer", "992"),
                lines ? length(grid, "linePitch", "0") : 0,
                type.equals("linesAndChars") ? Double.parseDouble(attribute(grid, "charSpace", "0")) / PER_CHARACTER : 0);
    }

    double textWidth() {
        return width - left - right;
    }

    double textHeight() {
        return height - top - bottom;
    }

    private static double length(Optional<Element> element, String name, String otherwise) {
        return Math.abs(Styles.points(attribute(element, name, otherwise)));
    }

    private static String attribute(Optional<Element> element, String name, String otherwise) {
        return element.map(found -> Xml.value(found, name)).orElse(otherwise);
    }
}
