package org.lianjian.documents.control.pages;

import java.util.ArrayList;
import java.util.List;

/** One page as it is to be drawn, whatever the format; lengths in points, from the upper left corner. */
final class LaidPage {

    /**
     * Characters of one look on one line.
     *
     * @param thickened whether their outlines are drawn too, because the font has no bold ones
     * @param y         where their base line is
     * @param xs        where each begins
     */
    record Glyphs(FontFile font, boolean thickened, double size, String colour, double y, List<String> characters, List<Double> xs) {
    }

    /** A straight line. */
    record Rule(double x1, double y1, double x2, double y2, Edge edge) {
    }

    /** A picture as PNG or JPEG. */
    record Picture(byte[] content, double x, double y, double width, double height) {
    }

    private final List<Glyphs> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();

    void add(Glyphs some) {
        glyphs.add(some);
    }

    void rule(double x1, double y1, double x2, double y2, Edge edge) {
        if (edge.width() > 0) {
            rules.add(new Rule(x1, y1, x2, y2, edge));
        }
    }

    void add(Picture picture) {
        pictures.add(picture);
    }

    List<Glyphs> glyphs() {
        return glyphs;
    }

    List<Rule> rules() {
        return rules;
    }

    List<Picture> pictures() {
        return pictures;
    }
}
