package org.lianjian.documents.control.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts as one paper uses them: which one has a character, and how wide it is there. */
public final class Fonts implements AutoCloseable {

    /** A character in a font. */
    record Glyph(FontFile font, boolean thickened, double width) {
    }

    private record Opened(TrueTypeFont font, CmapLookup characters, double unitsPerEm) {
    }

    private final Map<FontFile, Opened> opened = new EnumMap<>(FontFile.class);

    /** Where a character is set from: the face that is asked for, or the first of the others that has it; null if none has. */
    Glyph glyph(int character, Face face, boolean bold) {
        for (FontFile file : order(face, bold)) {
            Opened font = open(file);
            int id = font.characters().getGlyphId(character);
            if (id != 0) {
                return new Glyph(file, bold && file != FontFile.SERIF_BOLD, width(font, id));
            }
        }
        return null;
    }

    private static List<FontFile> order(Face face, boolean bold) {
        if (face == Face.SANS) {
            return List.of(FontFile.SANS, FontFile.SERIF, FontFile.RARE);
        }
        return bold ? List.of(FontFile.SERIF_BOLD, FontFile.SERIF, FontFile.RARE) : List.of(FontFile.SERIF, FontFile.RARE);
    }

    private static double width(Opened font, int id) {
        try {
            return font.font().getAdvanceWidth(id) / font.unitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font itself, for writing it into a file. */
    TrueTypeFont font(FontFile file) {
        return open(file).font();
    }

    int glyphId(FontFile file, int character) {
        return open(file).characters().getGlyphId(character);
    }

    private Opened open(FontFile file) {
        return opened.computeIfAbsent(file, wanted -> {
            try {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(wanted.content()));
                return new Opened(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
            } catch (IOException e) {
                throw new UncheckedIOException("The program's own font " + wanted, e);
            }
        });
    }

    @Override
    public void close() {
        try {
            for (Opened font : opened.values()) {
                font.font().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
