package org.lianjian.documents.control.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Sets the code that a phone reads where its mark stands. */
final class QrPicture {

    /** 22 mm in English metric units: a phone reads it at arm's length. */
    private static final long SIDE = 22 * 36_000L;
    private static final String DRAWING = """
            <w:drawing xmlns:w="%s" xmlns:r="%s"
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">
            <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%4$d" cy="%4$d"/><wp:docPr id="9001" name="二维码" descr="二维码"/>
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>
            <pic:nvPicPr><pic:cNvPr id="9001" name="二维码"/><pic:cNvPicPr/></pic:nvPicPr>
            <pic:blipFill><a:blip r:embed="%3$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%4$d" cy="%4$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
            </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>""";

    private QrPicture() {
    }

    static void put(WordFile file, Element paragraph, byte[] png) {
        Element run = (Element) Marks.texts(paragraph).get(0).getParentNode();
        Marks.replace(paragraph, name -> "");
        String relationship = file.add(paragraph, png);
        Document document = paragraph.getOwnerDocument();
        run.appendChild(document.importNode(drawing(relationship), true));
    }

    private static Element drawing(String relationship) {
        String xml = DRAWING.formatted(Xml.W, Xml.R, relationship, SIDE);
        try {
            return Xml.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("Our own XML can be read", e);
        }
    }
}
