package org.lianjian.documents.control.pages;

import java.util.List;

/**
 * How a paragraph is set; lengths in points.
 *
 * @param first      how much the first line begins further in than the others; negative if further out
 * @param rule       how {@code line} is meant
 * @param line       the line's height, or with AUTO how many times the natural one
 * @param tabs       where tabs lead, from the left
 * @param ruleAbove  the width of a line above, 0 for none
 * @param onGrid     whether it keeps to the lines of the page's grid
 */
record Shape(Align align, double left, double right, double first, double before, double after, LineRule rule, double line, boolean keepNext,
        boolean breakBefore, List<Double> tabs, Edge ruleAbove, Edge ruleBelow, boolean onGrid) {

    /** Where the text of a line stands. */
    enum Align { LEFT, CENTER, RIGHT, JUSTIFIED }

    /** How the height of a line is meant. */
    enum LineRule { AUTO, EXACT, AT_LEAST }
}
