package org.lianjian.documents.control.pages;

import org.lianjian.documents.control.word.Drawing;

/**
 * One thing that stands in a line.
 *
 * @param text    the character, for those that have one
 * @param glyph   where it is set from, for characters
 * @param picture the picture, for pictures
 */
record Item(Kind kind, String text, Look look, Fonts.Glyph glyph, double width, Drawing picture) {

    /** What it is. */
    enum Kind { HAN, LATIN, SPACE, TAB, LINE_END, PAGE_END, PICTURE }

    boolean isCharacter() {
        return glyph != null;
    }

    boolean isEnd() {
        return kind == Kind.LINE_END || kind == Kind.PAGE_END;
    }

    /** How much height it asks for by itself. */
    double height() {
        return kind == Kind.PICTURE ? picture.height() : look.size();
    }
}
