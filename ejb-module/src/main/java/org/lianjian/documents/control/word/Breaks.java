package org.lianjian.documents.control.word;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Turns line feeds within a text into the element that breaks a line. */
final class Breaks {

    private Breaks() {
    }

    static void breakLines(Element paragraph) {
        for (Element text : Marks.texts(paragraph)) {
            String[] lines = text.getTextContent().split("\n", -1);
            if (lines.length > 1) {
                split(text, lines);
            }
        }
    }

    private static void split(Element text, String[] lines) {
        Document document = text.getOwnerDocument();
        Element run = (Element) text.getParentNode();
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.insertBefore(Xml.element(document, "br"), text);
            }
            Element line = (Element) text.cloneNode(false);
            line.setTextContent(lines[i]);
            run.insertBefore(line, text);
        }
        run.removeChild(text);
    }
}
