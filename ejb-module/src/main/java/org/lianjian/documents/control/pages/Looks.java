package org.lianjian.documents.control.pages;

import java.util.List;
import java.util.Optional;
import org.lianjian.documents.control.word.Xml;
import org.lianjian.documents.control.pages.Shape.Align;
import org.lianjian.documents.control.pages.Shape.LineRule;
import org.w3c.dom.Element;

/** Reads how runs look and how paragraphs are set. */
final class Looks {

    private static final double WORDS_OWN_SIZE = 10;
    private static final double HUNDREDTHS = 100;
    private static final double LINES = 240;
    private static final String BLACK = "000000";

    private final Styles styles;
    private final double gridSpacing;

    /** @param gridSpacing what the page's grid adds to each Chinese character, in points */
    Looks(Styles styles, double gridSpacing) {
        this.styles = styles;
        this.gridSpacing = gridSpacing;
    }

    /** @param run null for what the paragraph's own mark would look like */
    Look lookOf(Element paragraph, Element run) {
        List<Element> sets = styles.ofRun(paragraph, run);
        String han = Styles.find(sets, "rFonts", "eastAsia").orElse(null);
        String latin = Styles.find(sets, "rFonts", "ascii").orElse(han);
        boolean bold = Styles.isOn(sets, "b") || Face.isBold(han);
        double size = Styles.find(sets, "sz").map(sz -> Double.parseDouble(Xml.value(sz)) / 2).orElse(WORDS_OWN_SIZE);
        String colour = Styles.find(sets, "color").map(Xml::value).filter(value -> value.matches("[0-9A-Fa-f]{6}")).orElse(BLACK);
        boolean underlined = Styles.find(sets, "u").map(Xml::value).map(Styles::isOn).orElse(false);
        double spacing = Styles.find(sets, "spacing").map(Xml::value).map(Styles::points).orElse(0.0);
        return new Look(Face.of(han), Face.of(latin), bold, size, colour, underlined, spacing);
    }

    Shape shapeOf(Element paragraph) {
        List<Element> sets = styles.ofParagraph(paragraph);
        double character = lookOf(paragraph, null).size() + gridSpacing;
        LineRule rule = ruleOf(Styles.find(sets, "spacing", "lineRule").orElse("auto"));
        double line = Styles.find(sets, "spacing", "line").map(Double::parseDouble).orElse(LINES);
        return new Shape(alignOf(Styles.find(sets, "jc").map(Xml::value).orElse("both")),
                indent(sets, "left", character) + indent(sets, "start", character),
                indent(sets, "right", character) + indent(sets, "end", character),
                indent(sets, "firstLine", character) - indent(sets, "hanging", character), Styles.points(sets, "spacing", "before"),
                Styles.points(sets, "spacing", "after"), rule, rule == LineRule.AUTO ? line / LINES : line / 20, Styles.isOn(sets, "keepNext"),
                Styles.isOn(sets, "pageBreakBefore"), tabs(sets), edge(sets, "top"), edge(sets, "bottom"),
                Styles.find(sets, "snapToGrid").map(Xml::value).map(Styles::isOn).orElse(true));
    }

    /** Said in characters it counts more than said in points. */
    private static double indent(List<Element> sets, String side, double character) {
        Optional<Double> characters = Styles.find(sets, "ind", side + "Chars").map(Double::parseDouble).filter(value -> value != 0);
        return characters.map(value -> value / HUNDREDTHS * character).orElseGet(() -> Styles.points(sets, "ind", side));
    }

    private static List<Double> tabs(List<Element> sets) {
        return Styles.find(sets, "tabs").map(tabs -> Xml.children(tabs, "tab").stream()
                .map(tab -> Styles.points(Xml.value(tab, "pos"))).sorted().toList()).orElse(List.of());
    }

    private static Edge edge(List<Element> sets, String side) {
        return Styles.find(sets, "pBdr").flatMap(border -> Xml.child(border, side)).map(Looks::edge).orElse(Edge.NONE);
    }

    static Edge edge(Element border) {
        String size = Xml.value(border, "sz");
        if (!Styles.isOn(Xml.value(border)) || "nil".equals(Xml.value(border)) || size == null) {
            return Edge.NONE;
        }
        String colour = Xml.value(border, "color");
        return new Edge(Double.parseDouble(size) / 8, colour == null || "auto".equals(colour) ? BLACK : colour);
    }

    private static LineRule ruleOf(String rule) {
        return switch (rule) {
            case "exact" -> LineRule.EXACT;
            case "atLeast" -> LineRule.AT_LEAST;
            default -> LineRule.AUTO;
        };
    }

    private static Align alignOf(String align) {
        return switch (align) {
            case "center" -> Align.CENTER;
            case "right", "end" -> Align.RIGHT;
            case "left", "start" -> Align.LEFT;
            default -> Align.JUSTIFIED;
        };
    }
}
