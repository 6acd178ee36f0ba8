package org.lianjian.documents.control.word;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A picture that stands in a line.
 *
 * @param width  in points
 * @param height in points
 */
public record Drawing(byte[] content, double width, double height) {

    private static final double UNITS_PER_POINT = 12_700;

    /** The picture of a drawing; nothing if it is something else, floats, or lies outside of the file. */
    public static Optional<Drawing> of(Element drawing, WordFile file) {
        Optional<Element> inline = Xml.children(drawing).stream().filter(child -> "inline".equals(child.getLocalName())).findFirst();
        Optional<Element> extent = inline.flatMap(line -> named(line, "extent"));
        Optional<byte[]> bytes = inline.flatMap(line -> named(line, "blip")).filter(blip -> blip.hasAttributeNS(Xml.R, "embed"))
                .flatMap(blip -> file.picture(drawing, blip.getAttributeNS(Xml.R, "embed")));
        return extent.flatMap(size -> bytes.map(content -> new Drawing(content, points(size, "cx"), points(size, "cy"))));
    }

    private static Optional<Element> named(Element parent, String name) {
        return Xml.everything(parent).filter(child -> name.equals(child.getLocalName())).findFirst();
    }

    private static double points(Element size, String attribute) {
        return Long.parseLong(size.getAttribute(attribute)) / UNITS_PER_POINT;
    }
}
