package org.lianjian.archives.control;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of DA/T 46-2009 as XML, each with its number and both names. */
final class MetadataWriter {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    MetadataWriter() throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("metadata");
        xml.writeAttribute("standard", "DA/T 46-2009");
    }

    /** A value; nothing is written for null and for nothing. */
    MetadataWriter value(Element element, Object value) throws XMLStreamException {
        if (value != null && !value.toString().isEmpty()) {
            line(1);
            open(element);
            xml.writeCharacters(value.toString());
            xml.writeEndElement();
        }
        return this;
    }

    /** Elements that follow belong to this one, until {@link #end()}. */
    MetadataWriter begin(Element element) throws XMLStreamException {
        line(1);
        open(element);
        return this;
    }

    MetadataWriter end() throws XMLStreamException {
        line(1);
        xml.writeEndElement();
        return this;
    }

    /** The whole. */
    String finish() throws XMLStreamException {
        line(0);
        xml.writeEndElement();
        line(0);
        xml.writeEndDocument();
        xml.close();
        return text.toString();
    }

    private void open(Element element) throws XMLStreamException {
        xml.writeStartElement("element");
        if (!element.code().isEmpty()) {
            xml.writeAttribute("code", element.code());
        }
        xml.writeAttribute("zh", element.chinese());
        xml.writeAttribute("en", element.english());
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
