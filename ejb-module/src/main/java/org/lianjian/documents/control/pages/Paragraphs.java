package org.lianjian.documents.control.pages;

import java.util.ArrayList;
import java.util.List;
import org.lianjian.documents.control.pages.Item.Kind;
import org.lianjian.documents.control.pages.Items.PageOf;
import org.lianjian.documents.control.pages.Shape.Align;
import org.w3c.dom.Element;

/** Sets paragraphs into lines. */
final class Paragraphs {

    /** What a line of Chinese takes by itself, as word processors reckon. */
    private static final double NATURAL = 1.3;

    private final Looks looks;
    private final Items items;
    private final double linePitch;

    Paragraphs(Looks looks, Items items, double linePitch) {
        this.looks = looks;
        this.items = items;
        this.linePitch = linePitch;
    }

    /** The lines of a paragraph in a column of that width. */
    List<Slab> lines(Element paragraph, double width, PageOf page) {
        Shape shape = looks.shapeOf(paragraph);
        double ownSize = looks.lookOf(paragraph, null).size();
        List<List<Item>> cut = LineBreaks.lines(items.of(paragraph, page), shape, width);
        List<Slab> lines = new ArrayList<>();
        boolean newPage = shape.breakBefore();
        for (int i = 0; i < cut.size(); i++) {
            boolean first = i == 0;
            boolean last = i == cut.size() - 1;
            List<Item> line = cut.get(i);
            double size = line.stream().filter(Item::isCharacter).mapToDouble(Item::height).max().orElse(ownSize);
            double picture = line.stream().filter(item -> item.kind() == Kind.PICTURE).mapToDouble(Item::height).max().orElse(0);
            double height = Math.max(height(shape, size), picture);
            Line.Rules rules = new Line.Rules(first ? shape.ruleAbove() : Edge.NONE, last ? shape.ruleBelow() : Edge.NONE, shape.left(),
                    width - shape.right());
            lines.add(new Line(line, places(line, shape, width, first, last), size, first ? shape.before() : 0, height, last ? shape.after() : 0,
                    shape.keepNext(), newPage, rules));
            newPage = !line.isEmpty() && line.get(line.size() - 1).kind() == Kind.PAGE_END;
        }
        return lines;
    }

    private double height(Shape shape, double size) {
        double natural = size * NATURAL;
        return switch (shape.rule()) {
            case EXACT -> shape.line();
            case AT_LEAST -> Math.max(natural, shape.line());
            case AUTO -> shape.line() * (linePitch > 0 && shape.onGrid() ? Math.ceil(natural / linePitch) * linePitch : natural);
        };
    }

    private static List<Double> places(List<Item> line, Shape shape, double width, boolean first, boolean last) {
        double start = shape.left() + (first ? shape.first() : 0);
        double limit = width - shape.right();
        int shown = line.size();
        while (shown > 0 && (line.get(shown - 1).kind() == Kind.SPACE || line.get(shown - 1).isEnd())) {
            shown--;
        }
        double end = start;
        for (Item item : line.subList(0, shown)) {
            end = LineBreaks.after(item, end, shape);
        }
        boolean broken = last || line.size() > shown && line.get(line.size() - 1).isEnd();
        double free = limit - end;
        double gap = shape.align() == Align.JUSTIFIED && !broken && shown > 1 && hasNoTab(line) ? free / (shown - 1) : 0;
        double x = start + switch (shape.align()) {
            case CENTER -> free / 2;
            case RIGHT -> free;
            default -> 0;
        };
        List<Double> places = new ArrayList<>();
        for (Item item : line) {
            places.add(x);
            x = LineBreaks.after(item, x, shape) + gap;
        }
        return places;
    }

    private static boolean hasNoTab(List<Item> line) {
        return line.stream().noneMatch(item -> item.kind() == Kind.TAB);
    }
}
