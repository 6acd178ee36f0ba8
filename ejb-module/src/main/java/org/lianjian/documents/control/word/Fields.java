package org.lianjian.documents.control.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** The fields of a text, in both ways in which word processors write them. */
public final class Fields {

    private Fields() {
    }

    /** What each field computes, as it is written. */
    static List<String> instructions(Element root) {
        List<String> found = new ArrayList<>();
        StringBuilder open = null;
        for (Element element : Xml.everything(root).toList()) {
            if (Xml.is(element, "fldSimple")) {
                found.add(String.valueOf(Xml.value(element, "instr")).strip());
            } else if (Xml.is(element, "instrText")) {
                open = open == null ? new StringBuilder() : open;
                open.append(element.getTextContent());
            } else if (Xml.is(element, "fldChar") && open != null && !"begin".equals(Xml.value(element, "fldCharType"))) {
                found.add(open.toString().strip());
                open = null;
            }
        }
        if (open != null) {
            found.add(open.toString().strip());
        }
        return found;
    }

    /** The first word of a field's instruction, which says what kind it is. */
    public static String name(String instruction) {
        return instruction.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
    }
}
