package org.lianjian.documents.control.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads and writes the XML of Word files. Outside entities and document types are refused. */
public final class Xml {

    /** The namespace of what stands in Word files. */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** The namespace of relationships named within them. */
    public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Xml() {
    }

    static Document read(InputStream in) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's parser can be told to be careful", e);
        }
    }

    static void write(Document document, OutputStream out) throws IOException {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            transformer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException("Cannot write XML", e);
        }
    }

    /** Whether it is an element of Word's own namespace with that name. */
    public static boolean is(Node node, String name) {
        return node instanceof Element && W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** The elements right below. */
    public static List<Element> children(Node parent) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** The elements of that name right below. */
    public static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    /** The first element of that name right below. */
    public static Optional<Element> child(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).findFirst();
    }

    /** Every element of that name anywhere below, in the order of the text. */
    public static List<Element> below(Node parent, String name) {
        return everything(parent).filter(element -> is(element, name)).toList();
    }

    /** Every element anywhere below, in the order of the text. */
    public static Stream<Element> everything(Node parent) {
        return children(parent).stream().flatMap(child -> Stream.concat(Stream.of(child), everything(child)));
    }

    /** An attribute of Word's own namespace, or null. */
    public static String value(Element element, String name) {
        return element.hasAttributeNS(W, name) ? element.getAttributeNS(W, name) : null;
    }

    /** The attribute {@code val}, or null. */
    public static String value(Element element) {
        return value(element, "val");
    }

    /** A new element of Word's own namespace. */
    static Element element(Document document, String name) {
        return document.createElementNS(W, "w:" + name);
    }

    static void set(Element element, String name, String value) {
        element.setAttributeNS(W, "w:" + name, value);
    }
}
