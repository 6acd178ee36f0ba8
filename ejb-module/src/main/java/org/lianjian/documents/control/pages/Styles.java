package org.lianjian.documents.control.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianjian.documents.control.word.Xml;
import org.w3c.dom.Element;

/** Finds what counts for a paragraph, a run or a table: what it says itself, then its style and the styles that is based on, then the file. */
final class Styles {

    private final Map<String, Element> byId = new HashMap<>();
    private final Optional<Element> root;
    private String normal;

    Styles(Optional<Element> root) {
        this.root = root;
        root.ifPresent(styles -> Xml.children(styles, "style").forEach(style -> {
            byId.put(Xml.value(style, "styleId"), style);
            if ("paragraph".equals(Xml.value(style, "type")) && "1".equals(Xml.value(style, "default"))) {
                normal = Xml.value(style, "styleId");
            }
        }));
    }

    /** The property sets of a paragraph, the nearest first. */
    List<Element> ofParagraph(Element paragraph) {
        List<Element> found = new ArrayList<>();
        Xml.child(paragraph, "pPr").ifPresent(found::add);
        chain(styleOf(paragraph)).forEach(style -> Xml.child(style, "pPr").ifPresent(found::add));
        defaults("pPrDefault", "pPr").ifPresent(found::add);
        return found;
    }

    /** The property sets of a run, or of the paragraph's own mark if that is null, the nearest first. */
    List<Element> ofRun(Element paragraph, Element run) {
        List<Element> found = new ArrayList<>();
        Optional<Element> own = run == null ? Xml.child(paragraph, "pPr").flatMap(pPr -> Xml.child(pPr, "rPr")) : Xml.child(run, "rPr");
        own.ifPresent(found::add);
        own.flatMap(rPr -> Xml.child(rPr, "rStyle")).map(Xml::value)
                .ifPresent(id -> chain(id).forEach(style -> Xml.child(style, "rPr").ifPresent(found::add)));
        chain(styleOf(paragraph)).forEach(style -> Xml.child(style, "rPr").ifPresent(found::add));
        defaults("rPrDefault", "rPr").ifPresent(found::add);
        return found;
    }

    /** The property sets of a table, the nearest first. */
    List<Element> ofTable(Element table) {
        List<Element> found = new ArrayList<>();
        Optional<Element> own = Xml.child(table, "tblPr");
        own.ifPresent(found::add);
        own.flatMap(tblPr -> Xml.child(tblPr, "tblStyle")).map(Xml::value)
                .ifPresent(id -> chain(id).forEach(style -> Xml.child(style, "tblPr").ifPresent(found::add)));
        return found;
    }

    private String styleOf(Element paragraph) {
        return Xml.child(paragraph, "pPr").flatMap(pPr -> Xml.child(pPr, "pStyle")).map(Xml::value).orElse(normal);
    }

    private List<Element> chain(String id) {
        List<Element> found = new ArrayList<>();
        for (Element style = byId.get(id); style != null && !found.contains(style);) {
            found.add(style);
            style = Xml.child(style, "basedOn").map(Xml::value).map(byId::get).orElse(null);
        }
        return found;
    }

    private Optional<Element> defaults(String which, String properties) {
        return root.flatMap(styles -> Xml.child(styles, "docDefaults")).flatMap(all -> Xml.child(all, which))
                .flatMap(one -> Xml.child(one, properties));
    }

    /** The first property of that name. */
    static Optional<Element> find(List<Element> sets, String name) {
        return sets.stream().flatMap(set -> Xml.child(set, name).stream()).findFirst();
    }

    /** The first value of an attribute: attributes of one property come from different styles. */
    static Optional<String> find(List<Element> sets, String name, String attribute) {
        return sets.stream().flatMap(set -> Xml.child(set, name).stream()).map(element -> Xml.value(element, attribute))
                .filter(value -> value != null).findFirst();
    }

    /** Whether a property is switched on. */
    static boolean isOn(List<Element> sets, String name) {
        return find(sets, name).map(element -> isOn(Xml.value(element))).orElse(false);
    }

    static boolean isOn(String value) {
        return value == null || !value.matches("0|false|off|none");
    }

    /** A length in points that is written in twentieths of a point. */
    static double points(List<Element> sets, String name, String attribute) {
        return find(sets, name, attribute).map(Styles::points).orElse(0.0);
    }

    static double points(String twentieths) {
        return Double.parseDouble(twentieths) / 20;
    }
}
