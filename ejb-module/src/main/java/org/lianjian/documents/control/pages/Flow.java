package org.lianjian.documents.control.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts strips below each other, page after page. */
final class Flow {

    private static final double TOLERANCE = 0.5;

    private final PageFrame frame;
    private final List<LaidPage> pages = new ArrayList<>();
    private double y;
    private boolean empty;

    Flow(PageFrame frame) {
        this.frame = frame;
    }

    List<LaidPage> pages(List<Slab> slabs) {
        begin();
        Deque<Slab> rest = new ArrayDeque<>(slabs);
        while (!rest.isEmpty()) {
            Slab slab = rest.pop();
            if (slab.breaksBefore() && !empty) {
                begin();
            }
            if (y + needed(slab, rest) <= frame.textHeight() + TOLERANCE) {
                put(slab);
            } else {
                overflow(slab, rest);
            }
        }
        return pages;
    }

    /** The height of a strip with those that it must not be parted from. */
    private double needed(Slab slab, Deque<Slab> rest) {
        double height = (empty ? 0 : slab.before()) + slab.height();
        Slab last = slab;
        for (Slab next : rest) {
            if (!last.keepsNext() || height > frame.textHeight()) {
                break;
            }
            height += last.after() + next.before() + next.height();
            last = next;
        }
        return height > frame.textHeight() ? slab.before() + slab.height() : height;
    }

    /** What does not fit begins a page; what fits on no page is cut. */
    private void overflow(Slab slab, Deque<Slab> rest) {
        boolean tooHigh = slab.height() > frame.textHeight() - headHeight(slab);
        List<Slab> parts = tooHigh ? slab.cut(frame.textHeight() - y) : List.of();
        if (!parts.isEmpty()) {
            put(parts.get(0));
            rest.push(parts.get(1));
            begin(parts.get(1));
        } else if (empty) {
            put(slab);
        } else {
            begin(slab);
            rest.push(slab);
        }
    }

    private static double headHeight(Slab slab) {
        return slab.heads().stream().mapToDouble(Slab::height).sum();
    }

    private void begin(Slab continued) {
        begin();
        for (Slab head : continued.heads()) {
            put(head);
            empty = true;
        }
    }

    private void begin() {
        pages.add(new LaidPage());
        y = 0;
        empty = true;
    }

    private void put(Slab slab) {
        y += empty && pages.size() > 1 ? 0 : slab.before();
        slab.draw(pages.get(pages.size() - 1), frame.left(), frame.top() + y);
        y += slab.height() + slab.after();
        empty = false;
    }
}
