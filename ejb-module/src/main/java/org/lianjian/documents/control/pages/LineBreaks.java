package org.lianjian.documents.control.pages;

import java.util.ArrayList;
import java.util.List;
import org.lianjian.documents.control.pages.Item.Kind;

/** Cuts what stands in a paragraph into lines: no closing mark begins one, no opening mark ends one, words and numbers stay whole (避头尾). */
final class LineBreaks {

    private static final String NEVER_FIRST = "，。、；：？！,.;:?!)]}）〕］｝》〉」』】〗”’％%‰℃°·…—～";
    private static final String NEVER_LAST = "([{（〔［｛《〈「『【〖“‘￥$№#";
    private static final double TOLERANCE = 0.6;
    private static final double USUAL_TAB = 21;

    private LineBreaks() {
    }

    /**
     * Lines that fit.
     *
     * @param width  of the text's column, without the paragraph's indents
     */
    static List<List<Item>> lines(List<Item> items, Shape shape, double width) {
        List<List<Item>> lines = new ArrayList<>();
        List<Item> rest = new ArrayList<>(items);
        do {
            double start = shape.left() + (lines.isEmpty() ? shape.first() : 0);
            int end = end(rest, start, width - shape.right(), shape);
            lines.add(new ArrayList<>(rest.subList(0, end)));
            rest = new ArrayList<>(rest.subList(end, rest.size()));
        } while (!rest.isEmpty());
        return lines;
    }

    private static int end(List<Item> items, double start, double limit, Shape shape) {
        double x = start;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.isEnd()) {
                return i + 1;
            }
            x = after(item, x, shape);
            if (x > limit + TOLERANCE && item.kind() != Kind.SPACE && i > 0) {
                return cut(items, i);
            }
        }
        return items.size();
    }

    /** Where the line is after an item. */
    static double after(Item item, double x, Shape shape) {
        if (item.kind() != Kind.TAB) {
            return x + item.width();
        }
        return shape.tabs().stream().filter(tab -> tab > x + TOLERANCE).findFirst().orElse((Math.floor(x / USUAL_TAB + 1e-6) + 1) * USUAL_TAB);
    }

    private static int cut(List<Item> items, int tooFar) {
        for (int i = tooFar; i > 0; i--) {
            if (mayPart(items.get(i - 1), items.get(i))) {
                return i;
            }
        }
        return tooFar;
    }

    private static boolean mayPart(Item before, Item behind) {
        if (behind.kind() == Kind.SPACE || isOneOf(NEVER_FIRST, behind) || isOneOf(NEVER_LAST, before)) {
            return false;
        }
        return !(before.kind() == Kind.LATIN && behind.kind() == Kind.LATIN);
    }

    private static boolean isOneOf(String marks, Item item) {
        return !item.text().isEmpty() && marks.contains(item.text());
    }
}
