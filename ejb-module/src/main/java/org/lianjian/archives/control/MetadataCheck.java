package org.lianjian.archives.control;

import static org.lianjian.archives.boundary.CheckItem.METADATA_READABLE;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The metadata can be read and hold what DA/T 46-2009 makes mandatory. */
final class MetadataCheck {

    private static final List<Element> MANDATORY = List.of(Element.AGGREGATION, Element.RECORD_CODE, Element.ARCHIVAL_CODE, Element.FONDS,
            Element.YEAR, Element.RETENTION, Element.TITLE, Element.AUTHOR, Element.DATE, Element.SECURITY, Element.FORMAT, Element.FILE_NAME,
            Element.FILE_SIZE);

    private final OpenPackage opened;
    private final Notes notes;

    MetadataCheck(OpenPackage opened, Notes notes) {
        this.opened = opened;
        this.notes = notes;
    }

    void run() throws IOException {
        if (!opened.has(PackagePaths.METADATA)) {
            notes.expect(false, METADATA_READABLE, PackagePaths.METADATA, "missing");
            return;
        }
        try {
            Set<String> found = filledIn(opened.text(PackagePaths.METADATA));
            MANDATORY.forEach(element -> notes.expect(found.contains(element.code()), METADATA_READABLE, PackagePaths.METADATA, "noElement",
                    element.code() + " " + element.chinese() + " " + element.english()));
        } catch (XMLStreamException e) {
            notes.expect(false, METADATA_READABLE, PackagePaths.METADATA, "unreadable", e.getMessage());
        }
    }

    private static Set<String> filledIn(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
        Set<String> found = new HashSet<>();
        String code = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                code = String.valueOf(xml.getAttributeValue(null, "code"));
            } else if (event == XMLStreamConstants.CHARACTERS && !xml.getText().isBlank()) {
                found.add(code);
            }
        }
        return found;
    }

    /** Text as it stands in XML. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
