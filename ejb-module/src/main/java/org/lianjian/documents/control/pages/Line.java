package org.lianjian.documents.control.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lianjian.documents.control.pages.Item.Kind;
import org.lianjian.documents.control.pages.LaidPage.Glyphs;

/**
 * One line of a paragraph.
 *
 * @param xs    where each item begins, from the left of the column
 * @param size  of its largest characters
 * @param rules the lines above and below, which are drawn over this width
 */
record Line(List<Item> items, List<Double> xs, double size, double before, double height, double after, boolean keepsNext, boolean breaksBefore,
        Rules rules) implements Slab {

    private static final double ABOVE_BASE = 0.88;
    private static final double RULE_THICKNESS = 0.5;
    private static final double RULE_DEPTH = 0.14;

    /** Lines above and below a paragraph, from one place to another. */
    record Rules(Edge above, Edge below, double from, double to) {
    }

    @Override
    public void draw(LaidPage page, double left, double top) {
        double base = top + (height - size) / 2 + ABOVE_BASE * size;
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.kind() == Kind.PICTURE) {
                page.add(new LaidPage.Picture(item.picture().content(), left + xs.get(i), top + (height - item.height()) / 2,
                        item.picture().width(), item.picture().height()));
            }
            if (!run.isEmpty() && !looksAlike(items.get(run.get(0)), item)) {
                drawRun(page, left, base, run);
                run = new ArrayList<>();
            }
            if (item.isCharacter()) {
                run.add(i);
            }
        }
        drawRun(page, left, base, run);
        page.rule(left + rules.from(), top, left + rules.to(), top, rules.above());
        page.rule(left + rules.from(), top + height, left + rules.to(), top + height, rules.below());
    }

    private static boolean looksAlike(Item one, Item other) {
        return other.isCharacter() && Objects.equals(one.look(), other.look()) && one.glyph().font() == other.glyph().font()
                && one.glyph().thickened() == other.glyph().thickened();
    }

    private void drawRun(LaidPage page, double left, double base, List<Integer> run) {
        if (run.isEmpty()) {
            return;
        }
        Item first = items.get(run.get(0));
        Look look = first.look();
        page.add(new Glyphs(first.glyph().font(), first.glyph().thickened(), look.size(), look.colour(), base,
                run.stream().map(i -> items.get(i).text()).toList(), run.stream().map(i -> left + xs.get(i)).toList()));
        if (look.underlined()) {
            int last = run.get(run.size() - 1);
            double y = base + RULE_DEPTH * look.size();
            page.rule(left + xs.get(run.get(0)), y, left + xs.get(last) + items.get(last).width(), y, new Edge(RULE_THICKNESS, look.colour()));
        }
    }
}
