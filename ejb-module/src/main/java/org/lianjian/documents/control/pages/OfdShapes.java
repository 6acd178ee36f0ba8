package org.lianjian.documents.control.pages;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lianjian.documents.control.pages.LaidPage.Glyphs;
import org.lianjian.documents.control.pages.LaidPage.Picture;
import org.lianjian.documents.control.pages.LaidPage.Rule;
import org.ofdrw.core.basicStructure.pageObj.layer.block.ImageObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.graph.pathObj.AbbreviatedData;
import org.ofdrw.core.pageDescription.color.color.CT_Color;
import org.ofdrw.core.text.CT_CGTransform;
import org.ofdrw.core.text.TextCode;

/** What stands on pages as OFD writes it: in millimetres, each thing with a number of its own. */
final class OfdShapes {

    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double THICKNESS = 0.03;
    private static final double ABOVE_BASE = 1.2;
    private static final double BELOW_BASE = 0.4;
    private static final double ROUND = 1000;

    private long lastId;

    long nextId() {
        return ++lastId;
    }

    static ST_ID id(long number) {
        return new ST_ID(number);
    }

    static double mm(double points) {
        return Math.round(points * MM_PER_POINT * ROUND) / ROUND;
    }

    PathObject rule(Rule rule) {
        double half = Math.max(mm(rule.edge().width()), 0.1);
        double x = mm(Math.min(rule.x1(), rule.x2())) - half;
        double y = mm(Math.min(rule.y1(), rule.y2())) - half;
        PathObject path = new PathObject(id(nextId()));
        path.setBoundary(x, y, mm(Math.abs(rule.x2() - rule.x1())) + 2 * half, mm(Math.abs(rule.y2() - rule.y1())) + 2 * half);
        path.setLineWidth(mm(rule.edge().width()));
        path.setStroke(true).setStrokeColor(colour(rule.edge().colour()));
        path.setAbbreviatedData(new AbbreviatedData().M(mm(rule.x1()) - x, mm(rule.y1()) - y).L(mm(rule.x2()) - x, mm(rule.y2()) - y));
        return path;
    }

    ImageObject picture(Picture picture, long resource) {
        ImageObject image = new ImageObject(id(nextId()));
        image.setBoundary(mm(picture.x()), mm(picture.y()), mm(picture.width()), mm(picture.height()));
        image.setCTM(new ST_Array(mm(picture.width()), 0, 0, mm(picture.height()), 0, 0));
        image.setResourceID(id(resource).ref());
        return image;
    }

    /** Characters that the embedded font does not know by themselves stand alone, with the number of their glyph. */
    List<TextObject> text(Glyphs glyphs, Map<OfdFont.Key, OfdFont> fonts) {
        List<TextObject> texts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= glyphs.characters().size(); i++) {
            boolean last = i == glyphs.characters().size();
            if (last || !OfdFont.isMapped(glyphs.characters().get(i)) || !OfdFont.isMapped(glyphs.characters().get(i - 1))) {
                texts.add(text(glyphs, fonts.get(OfdFont.Key.of(glyphs.font(), glyphs.characters().get(from))), from, i));
                from = i;
            }
        }
        return texts;
    }

    private TextObject text(Glyphs glyphs, OfdFont font, int from, int to) {
        double size = glyphs.size();
        double x = glyphs.xs().get(from);
        double width = glyphs.xs().get(to - 1) - x + ABOVE_BASE * size;
        TextObject text = new TextObject(nextId());
        text.setBoundary(mm(x), mm(glyphs.y() - ABOVE_BASE * size), mm(width), mm((ABOVE_BASE + BELOW_BASE) * size));
        text.setFont(font.id()).setSize(mm(size)).setFillColor(colour(glyphs.colour()));
        if (glyphs.thickened()) {
            text.setStroke(true).setStrokeColor(colour(glyphs.colour()));
            text.setLineWidth(mm(size * THICKNESS));
        }
        String character = glyphs.characters().get(from);
        if (!OfdFont.isMapped(character)) {
            // Readers count in 16 bits: such a character is two of them, and one that was left over would be drawn as missing.
            text.addCGTransform(new CT_CGTransform().setCodePosition(0).setCodeCount(character.length()).setGlyphCount(1)
                    .setGlyphs(new ST_Array(font.glyph(character))));
        }
        TextCode code = new TextCode().setContent(String.join("", glyphs.characters().subList(from, to))).setCoordinate(0.0, mm(ABOVE_BASE * size));
        if (to - from > 1) {
            code.setDeltaX(IntStream.range(from + 1, to).mapToObj(i -> mm(glyphs.xs().get(i) - glyphs.xs().get(i - 1))).toArray(Double[]::new));
        }
        text.addTextCode(code);
        return text;
    }

    private static CT_Color colour(String hex) {
        Color colour = new Color(Integer.parseInt(hex, 16));
        return CT_Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
