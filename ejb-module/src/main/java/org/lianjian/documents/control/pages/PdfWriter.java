package org.lianjian.documents.control.pages;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.lianjian.documents.control.pages.LaidPage.Glyphs;
import org.lianjian.documents.control.pages.LaidPage.Picture;
import org.lianjian.documents.control.pages.LaidPage.Rule;

/** Writes a paper as PDF/A-2b: subsets of the fonts embedded, text that can be selected and searched, colours that mean the same everywhere. */
public final class PdfWriter implements AutoCloseable {

    private static final double THICKNESS = 0.03;
    private static final float PER_EM = 1000;

    private final PDDocument document = new PDDocument();
    private final Paper paper;
    private final Map<FontFile, PDType0Font> fonts = new EnumMap<>(FontFile.class);
    private final Map<byte[], PDImageXObject> pictures = new HashMap<>();

    private PdfWriter(Paper paper) {
        this.paper = paper;
    }

    /** Writes it. */
    public static void write(Paper paper, Stamp stamp, OutputStream out) throws IOException {
        try (PdfWriter writer = new PdfWriter(paper)) {
            for (LaidPage page : paper.pages()) {
                writer.add(page);
            }
            writer.describe(stamp);
            writer.document.save(out);
        }
    }

    private void add(LaidPage laid) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            for (Rule rule : laid.rules()) {
                draw(stream, rule);
            }
            for (Picture picture : laid.pictures()) {
                stream.drawImage(image(picture), (float) picture.x(), up(picture.y() + picture.height()), (float) picture.width(),
                        (float) picture.height());
            }
            for (Glyphs glyphs : laid.glyphs()) {
                draw(stream, glyphs);
            }
        }
    }

    private float up(double y) {
        return (float) (paper.height() - y);
    }

    private void draw(PDPageContentStream stream, Rule rule) throws IOException {
        stream.setStrokingColor(colour(rule.edge().colour()));
        stream.setLineWidth((float) rule.edge().width());
        stream.moveTo((float) rule.x1(), up(rule.y1()));
        stream.lineTo((float) rule.x2(), up(rule.y2()));
        stream.stroke();
    }

    private void draw(PDPageContentStream stream, Glyphs glyphs) throws IOException {
        PDType0Font font = font(glyphs.font());
        stream.beginText();
        stream.setFont(font, (float) glyphs.size());
        stream.setNonStrokingColor(colour(glyphs.colour()));
        if (glyphs.thickened()) {
            stream.setRenderingMode(RenderingMode.FILL_STROKE);
            stream.setStrokingColor(colour(glyphs.colour()));
            stream.setLineWidth((float) (glyphs.size() * THICKNESS));
        } else {
            stream.setRenderingMode(RenderingMode.FILL);
        }
        stream.setTextMatrix(Matrix.getTranslateInstance(glyphs.xs().get(0).floatValue(), up(glyphs.y())));
        stream.showTextWithPositioning(positioned(glyphs, font));
        stream.endText();
    }

    /** The characters with what each moves the next one beside its own width. */
    private static Object[] positioned(Glyphs glyphs, PDType0Font font) throws IOException {
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < glyphs.characters().size(); i++) {
            String character = glyphs.characters().get(i);
            parts.add(character);
            if (i + 1 < glyphs.characters().size()) {
                double step = (glyphs.xs().get(i + 1) - glyphs.xs().get(i)) / glyphs.size() * PER_EM;
                parts.add((float) (font.getStringWidth(character) - step));
            }
        }
        return parts.toArray();
    }

    private PDType0Font font(FontFile file) throws IOException {
        PDType0Font known = fonts.get(file);
        if (known == null) {
            known = PDType0Font.load(document, paper.fonts().font(file), true);
            fonts.put(file, known);
        }
        return known;
    }

    private PDImageXObject image(Picture picture) throws IOException {
        PDImageXObject known = pictures.get(picture.content());
        if (known == null) {
            known = PDImageXObject.createFromByteArray(document, picture.content(), "picture");
            pictures.put(picture.content(), known);
        }
        return known;
    }

    private static Color colour(String hex) {
        return new Color(Integer.parseInt(hex, 16));
    }

    private void describe(Stamp stamp) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        document.getDocumentInformation().setTitle(paper.title());
        document.getDocumentInformation().setCreator(Stamp.CREATOR);
        document.getDocumentInformation().setProducer(Stamp.CREATOR);
        document.getDocumentInformation().setCreationDate(stamp.calendar());
        document.getDocumentInformation().setModificationDate(stamp.calendar());
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(stamp.metadata(paper.title()))));
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(intent);
        COSArray id = new COSArray();
        id.add(new COSString(stamp.id()));
        id.add(new COSString(stamp.id()));
        document.getDocument().getTrailer().setItem(COSName.ID, id);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
