package org.lianjian.documents.control.pages;

import java.util.ArrayList;
import java.util.List;
import org.lianjian.documents.control.pages.Item.Kind;
import org.lianjian.documents.control.word.Drawing;
import org.lianjian.documents.control.word.Fields;
import org.lianjian.documents.control.word.WordFile;
import org.lianjian.documents.control.word.Xml;
import org.w3c.dom.Element;

/** Reads what stands in a paragraph, character by character. */
final class Items {

    private static final double NEARLY_FULL = 0.95;

    private final WordFile file;
    private final Looks looks;
    private final Fonts fonts;
    private final double charSpacing;

    /** A page and how many there are, for headers and footers. */
    record PageOf(int number, int count) {
    }

    Items(WordFile file, Looks looks, Fonts fonts, double charSpacing) {
        this.file = file;
        this.looks = looks;
        this.fonts = fonts;
        this.charSpacing = charSpacing;
    }

    /** @param page null where there are no page numbers */
    List<Item> of(Element paragraph, PageOf page) {
        List<Item> found = new ArrayList<>();
        StringBuilder instruction = null;
        boolean result = false;
        for (Element run : Xml.everything(paragraph).filter(element -> Xml.is(element, "r")).toList()) {
            if (Xml.is(run.getParentNode(), "fldSimple")) {
                addField(Xml.value((Element) run.getParentNode(), "instr"), paragraph, run, page, found);
                continue;
            }
            for (Element part : Xml.children(run)) {
                String mark = Xml.is(part, "fldChar") ? Xml.value(part, "fldCharType") : "";
                if ("begin".equals(mark)) {
                    instruction = new StringBuilder();
                } else if (Xml.is(part, "instrText") && instruction != null) {
                    instruction.append(part.getTextContent());
                } else if (instruction != null && ("separate".equals(mark) || "end".equals(mark))) {
                    addField(instruction.toString(), paragraph, run, page, found);
                    instruction = null;
                    result = "separate".equals(mark);
                } else if ("end".equals(mark)) {
                    result = false;
                } else if (!result) {
                    addPart(part, looks.lookOf(paragraph, run), found);
                }
            }
        }
        return found;
    }

    private void addField(String instruction, Element paragraph, Element run, PageOf page, List<Item> found) {
        if (page != null) {
            int value = "PAGE".equals(Fields.name(instruction)) ? page.number() : page.count();
            addText(String.valueOf(value), looks.lookOf(paragraph, run), found);
        }
    }

    private void addPart(Element part, Look look, List<Item> found) {
        if (Xml.is(part, "t")) {
            addText(part.getTextContent(), look, found);
        } else if (Xml.is(part, "tab")) {
            found.add(new Item(Kind.TAB, "", look, null, 0, null));
        } else if (Xml.is(part, "br") || Xml.is(part, "cr")) {
            found.add(new Item("page".equals(Xml.value(part, "type")) ? Kind.PAGE_END : Kind.LINE_END, "", look, null, 0, null));
        } else if (Xml.is(part, "drawing")) {
            Drawing.of(part, file).ifPresent(picture -> found.add(new Item(Kind.PICTURE, "", look, null, picture.width(), picture)));
        }
    }

    private void addText(String text, Look look, List<Item> found) {
        text.codePoints().forEach(character -> addCharacter(character, look, found));
    }

    /** A character that no font has is named by its number, so that nothing is lost on paper. */
    private void addCharacter(int character, Look look, List<Item> found) {
        Fonts.Glyph glyph = fonts.glyph(character, isHan(character) ? look.han() : look.latin(), look.bold());
        if (glyph == null) {
            addText("〔U+%04X〕".formatted(character), look, found);
            return;
        }
        boolean full = isHan(character) || glyph.width() > NEARLY_FULL;
        double width = glyph.width() * look.size() + look.spacing() + (full ? charSpacing : 0);
        Kind kind = character == ' ' || character == '\u00a0' ? Kind.SPACE : full ? Kind.HAN : Kind.LATIN;
        found.add(new Item(kind, Character.toString(character), look, glyph, width, null));
    }

    private static boolean isHan(int c) {
        return c >= 0x2e80 && c <= 0x9fff || c >= 0xf900 && c <= 0xfaff || c >= 0xfe30 && c <= 0xfe4f || c >= 0xff00 && c <= 0xffef || c >= 0x20000;
    }
}
