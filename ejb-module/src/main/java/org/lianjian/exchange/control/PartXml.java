package org.lianjian.exchange.control;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook as XML, element by element; names are local ones, because strict and usual workbooks differ in their name spaces only. */
final class PartXml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;

    PartXml(InputStream in) {
        this.in = in;
        try {
            this.reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** The JDK's own parser, whatever the server brings; no document type and nothing from outside. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        // Counts every &amp; of a long sheet; without document types there is nothing to expand.
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", "0");
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit", "0");
        return factory;
    }

    /** Goes to the next beginning or end of an element, or past the end; true as long as there is one. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** Whether an element of that name begins here. */
    boolean begins(String name) {
        return reader.isStartElement() && name.equals(reader.getLocalName());
    }

    /** Whether an element of that name ends here. */
    boolean ends(String name) {
        return reader.isEndElement() && name.equals(reader.getLocalName());
    }

    /** An attribute of the element that begins here, in any name space; null if it is not there. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the text up to the end of the element that begins here, which holds no other. */
    void text(StringBuilder into) {
        try {
            for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE || event == XMLStreamConstants.CDATA) {
                    into.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
                if (into.length() > Limits.CELL * 2) {
                    throw new UnreadableSheet("exchange.file.damaged");
                }
            }
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** Skips what is in the element that begins here. */
    void skip(String name) {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += begins(name) ? 1 : ends(name) ? -1 : 0;
        }
    }

    /** The text of a shared or an inline string, whose runs stand in one another; how it is pronounced is left out. */
    String richText(String element) {
        StringBuilder text = new StringBuilder();
        while (next() && !ends(element)) {
            if (begins("t")) {
                text(text);
            } else if (begins("rPh")) {
                skip("rPh");
            }
        }
        return Escaped.read(text);
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw damaged(e);
        }
    }

    /** A limit that was met while the parser read tells more than the parser does. */
    private static UnreadableSheet damaged(Exception e) {
        Throwable cause = e instanceof XMLStreamException xml && xml.getNestedException() != null ? xml.getNestedException() : e.getCause();
        return cause instanceof TooMuch met ? met.refusal() : new UnreadableSheet(e, "exchange.file.damaged");
    }

    /** A part that is larger than it may be. */
    static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient UnreadableSheet refusal;

        TooMuch(UnreadableSheet refusal) {
            super(refusal);
            this.refusal = refusal;
        }

        UnreadableSheet refusal() {
            return refusal;
        }
    }

    /** Characters that XML cannot hold are written {@code _x000D_}. */
    private static final class Escaped {

        private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

        private Escaped() {
        }

        static String read(StringBuilder text) {
            return text.indexOf("_x") < 0 ? text.toString()
                    : CODE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                            String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        }
    }
}
