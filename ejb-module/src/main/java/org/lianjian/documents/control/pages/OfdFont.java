package org.lianjian.documents.control.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A font as one OFD file embeds it: the characters that stand in it and no others. Those beyond the first plane are embedded apart, because the
 * library writes no table for them: they are reached by the number of their glyph, which readers heed only in a font without such a table.
 */
final class OfdFont {

    private static final int PLANE = 0x1_0000;

    private final long id;
    private final byte[] content;
    private final Map<Integer, Integer> glyphs = new HashMap<>();

    /** @param characters those that stand in the paper */
    OfdFont(long id, FontFile file, TreeSet<Integer> characters, Fonts fonts) throws IOException {
        this.id = id;
        TrueTypeFont font = fonts.font(file);
        TTFSubsetter subset = new TTFSubsetter(font);
        subset.addAll(characters.headSet(PLANE));
        Set<Integer> beyond = new HashSet<>();
        characters.tailSet(PLANE).forEach(character -> beyond.add(fonts.glyphId(file, character)));
        subset.addGlyphIds(beyond);
        Map<Integer, Integer> renumbered = new HashMap<>();
        subset.getGIDMap().forEach((now, before) -> renumbered.put(before, now));
        characters.forEach(character -> glyphs.put(character, renumbered.get(fonts.glyphId(file, character))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        subset.writeToStream(out);
        content = out.toByteArray();
    }

    /** Which of a paper's embedded fonts a character stands in. */
    record Key(FontFile file, boolean mapped) {

        static Key of(FontFile file, String character) {
            return new Key(file, isMapped(character));
        }
    }

    long id() {
        return id;
    }

    byte[] content() {
        return content;
    }

    /** The number of a character's glyph in the embedded font. */
    int glyph(String character) {
        return glyphs.get(character.codePointAt(0));
    }

    /** Whether the embedded font itself knows the character. */
    static boolean isMapped(String character) {
        return character.codePointAt(0) < PLANE;
    }
}
