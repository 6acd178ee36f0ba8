package org.lianjian.documents.control.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianjian.documents.control.pages.Items.PageOf;
import org.lianjian.documents.control.word.Xml;
import org.w3c.dom.Element;

/** Sets tables into rows. */
final class Tables {

    private static final List<String> SIDES = List.of("top", "right", "bottom", "left");
    private static final double WORDS_OWN_MARGIN = 5.4;

    private final Styles styles;
    private final Paragraphs paragraphs;

    Tables(Styles styles, Paragraphs paragraphs) {
        this.styles = styles;
        this.paragraphs = paragraphs;
    }

    /** The rows of a table in a column of that width. */
    List<Slab> rows(Element table, double width, PageOf page) {
        List<Element> sets = styles.ofTable(table);
        List<Double> columns = Xml.child(table, "tblGrid").map(grid -> Xml.children(grid, "gridCol").stream()
                .map(column -> Styles.points(Xml.value(column, "w"))).toList()).orElse(List.of());
        double total = columns.stream().mapToDouble(Double::doubleValue).sum();
        double start = switch (Styles.find(sets, "jc").map(Xml::value).orElse("left")) {
            case "center" -> (width - total) / 2;
            case "right", "end" -> width - total;
            default -> Styles.points(sets, "tblInd", "w");
        };
        List<Element> all = Xml.children(table, "tr");
        List<Row> heads = new ArrayList<>();
        List<Slab> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean head = rows.size() == heads.size() && isHead(all.get(i));
            Row row = row(all.get(i), sets, columns, start, page, new Place(i == 0, i == all.size() - 1), head ? List.of() : List.copyOf(heads));
            rows.add(row);
            if (head) {
                heads.add(row);
            }
        }
        return rows;
    }

    private record Place(boolean first, boolean last) {
    }

    private static boolean isHead(Element row) {
        return Xml.child(row, "trPr").flatMap(properties -> Xml.child(properties, "tblHeader")).map(Xml::value).map(Styles::isOn)
                .orElseGet(() -> Xml.child(row, "trPr").flatMap(properties -> Xml.child(properties, "tblHeader")).isPresent());
    }

    private Row row(Element row, List<Element> table, List<Double> columns, double start, PageOf page, Place place, List<Row> heads) {
        List<Cell> cells = new ArrayList<>();
        double x = start;
        int column = 0;
        List<Element> all = Xml.children(row, "tc");
        for (int i = 0; i < all.size(); i++) {
            Element properties = Xml.child(all.get(i), "tcPr").orElse(null);
            int span = property(properties, "gridSpan").map(Xml::value).map(Integer::valueOf).orElse(1);
            double width = columns.subList(Math.min(column, columns.size()), Math.min(column + span, columns.size())).stream()
                    .mapToDouble(Double::doubleValue).sum();
            cells.add(cell(all.get(i), properties, table, x, width, page, edges(properties, table, place, i == 0, i == all.size() - 1)));
            x += width;
            column += span;
        }
        double least = Xml.child(row, "trPr").flatMap(trPr -> Xml.child(trPr, "trHeight")).map(Xml::value).map(Styles::points).orElse(0.0);
        boolean keeps = cells.stream().flatMap(cell -> cell.slabs().stream()).anyMatch(Slab::keepsNext);
        return new Row(cells, least, keeps, heads);
    }

    private static Optional<Element> property(Element properties, String name) {
        return properties == null ? Optional.empty() : Xml.child(properties, name);
    }

    private Cell cell(Element cell, Element properties, List<Element> table, double x, double width, PageOf page, List<Edge> edges) {
        double left = margin(properties, table, "left", WORDS_OWN_MARGIN);
        double right = margin(properties, table, "right", WORDS_OWN_MARGIN);
        List<Slab> slabs = new ArrayList<>();
        Xml.children(cell, "p").forEach(paragraph -> slabs.addAll(paragraphs.lines(paragraph, width - left - right, page)));
        double low = switch (property(properties, "vAlign").map(Xml::value).orElse("top")) {
            case "center" -> 0.5;
            case "bottom" -> 1;
            default -> 0;
        };
        return new Cell(x, width, margin(properties, table, "top", 0), margin(properties, table, "bottom", 0), left, low, edges, slabs);
    }

    private static double margin(Element properties, List<Element> table, String side, double otherwise) {
        return property(properties, "tcMar").flatMap(all -> Xml.child(all, side))
                .or(() -> Styles.find(table, "tblCellMar").flatMap(all -> Xml.child(all, side)))
                .map(margin -> Styles.points(Xml.value(margin, "w"))).orElse(otherwise);
    }

    private static List<Edge> edges(Element properties, List<Element> table, Place place, boolean first, boolean last) {
        List<Boolean> outer = List.of(place.first(), last, place.last(), first);
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < SIDES.size(); i++) {
            String side = SIDES.get(i);
            String shared = outer.get(i) ? side : i % 2 == 0 ? "insideH" : "insideV";
            edges.add(property(properties, "tcBorders").flatMap(all -> Xml.child(all, side))
                    .or(() -> Styles.find(table, "tblBorders").flatMap(all -> Xml.child(all, shared))).map(Looks::edge).orElse(Edge.NONE));
        }
        return edges;
    }
}
