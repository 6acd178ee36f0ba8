package org.lianjian.documents.control.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianjian.documents.boundary.DocumentNames;
import org.w3c.dom.Element;

/** Tells what is wrong with the text of a template: what cannot be set, fields that compute, names that nobody knows, blocks that do not close. */
final class TextCheck {

    private static final Set<String> FIELDS = Set.of("PAGE", "NUMPAGES");
    private static final int SHOWN = 40;

    private final DocumentNames names;
    private final List<TemplateFault> faults;

    TextCheck(DocumentNames names, List<TemplateFault> faults) {
        this.names = names;
        this.faults = faults;
    }

    void check(Element root, WordFile file) {
        boolean margin = !Xml.is(root, "document");
        checkElements(root, file);
        checkFields(root, margin);
        checkSections(root);
        for (Element parent : Xml.everything(root).filter(TextCheck::holdsParagraphs).toList()) {
            checkBlocks(parent);
        }
        if (margin) {
            checkBlocks(root);
        }
        Xml.below(root, "p").forEach(this::checkMarks);
        Xml.below(root, "tr").forEach(this::checkRow);
    }

    private static boolean holdsParagraphs(Element element) {
        return Xml.is(element, "body") || Xml.is(element, "tc");
    }

    private void checkElements(Element parent, WordFile file) {
        for (Element child : Xml.children(parent)) {
            if (!Xml.W.equals(child.getNamespaceURI()) || !Vocabulary.knows(child.getLocalName())) {
                faults.add(unsettable(child));
            } else if (Xml.is(child, "drawing")) {
                checkDrawing(child, file);
            } else if (Xml.is(child, "tbl") && Xml.is(parent, "tc")) {
                faults.add(TemplateFault.of("has.nestedTable"));
            } else {
                checkElements(child, file);
            }
        }
    }

    private static TemplateFault unsettable(Element element) {
        String kind = Vocabulary.fault(element.getLocalName());
        return "other".equals(kind) ? TemplateFault.of("has.other", element.getNodeName()) : TemplateFault.of("has." + kind);
    }

    /** Only pictures that stand in a line and lie in the file. */
    private void checkDrawing(Element drawing, WordFile file) {
        Optional<Drawing> picture = Drawing.of(drawing, file);
        if (Xml.children(drawing).stream().anyMatch(child -> "anchor".equals(child.getLocalName()))) {
            faults.add(TemplateFault.of("has.floating"));
        } else if (picture.isEmpty()) {
            faults.add(TemplateFault.of("has.shape"));
        }
    }

    private void checkFields(Element root, boolean margin) {
        for (String field : Fields.instructions(root)) {
            if (!margin || !FIELDS.contains(Fields.name(field))) {
                faults.add(TemplateFault.of("field", shown(field)));
            }
        }
    }

    private void checkSections(Element root) {
        List<Element> sections = Xml.below(root, "sectPr");
        boolean columns = sections.stream().flatMap(section -> Xml.children(section, "cols").stream())
                .anyMatch(cols -> Xml.value(cols, "num") != null && !"1".equals(Xml.value(cols, "num")));
        if (columns) {
            faults.add(TemplateFault.of("has.columns"));
        }
        if (sections.size() > 1) {
            faults.add(TemplateFault.of("has.sections"));
        }
    }

    private void checkBlocks(Element parent) {
        Deque<String> open = new ArrayDeque<>();
        for (Element child : Xml.children(parent)) {
            Marks.opens(child).ifPresent(open::push);
            Marks.closes(child).ifPresent(name -> {
                if (!name.equals(open.peek())) {
                    faults.add(TemplateFault.of("notOpened", name));
                } else {
                    open.pop();
                }
            });
        }
        open.forEach(name -> faults.add(TemplateFault.of("notClosed", name)));
    }

    private void checkMarks(Element paragraph) {
        if (Marks.isTorn(paragraph)) {
            faults.add(TemplateFault.of("torn", shown(Marks.textOf(paragraph))));
        }
        boolean edge = Marks.opens(paragraph).isPresent() || Marks.closes(paragraph).isPresent();
        for (String name : Marks.names(paragraph)) {
            if (!knows(name, edge)) {
                faults.add(TemplateFault.of("unknownName", name.isEmpty() ? "{{}}" : shown(name)));
            }
        }
        if (!edge && Marks.textOf(paragraph).matches(".*\\{\\{[#?/].*")) {
            faults.add(TemplateFault.of("edgeInText", shown(Marks.textOf(paragraph))));
        }
        if (Marks.names(paragraph).contains(DocumentNames.CODE) && Marks.only(paragraph).isEmpty()) {
            faults.add(TemplateFault.of("codeAlone"));
        }
    }

    private boolean knows(String name, boolean edge) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return names.texts().contains(name) || edge && names.lists().containsKey(name);
        }
        return names.lists().getOrDefault(name.substring(0, dot), Set.of()).contains(name.substring(dot + 1));
    }

    /** A row repeats with one list. */
    private void checkRow(Element row) {
        List<String> lists = Xml.below(row, "p").stream().flatMap(paragraph -> Marks.names(paragraph).stream()).filter(name -> name.contains("."))
                .map(name -> name.substring(0, name.indexOf('.'))).distinct().toList();
        if (lists.size() > 1) {
            faults.add(TemplateFault.of("twoLists", String.join(", ", lists)));
        }
    }

    private static String shown(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
