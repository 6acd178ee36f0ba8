package org.lianjian.documents.control.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianjian.documents.boundary.DocumentContent;
import org.lianjian.documents.boundary.DocumentNames;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Fills a template: texts in the place of marks, rows and paragraphs as often as their list has rows, blocks only where there is something. */
public final class Merge {

    private static final String CREATOR = "联建";

    private final WordFile file;
    private final DocumentContent content;
    private final byte[] code;

    private Merge(WordFile file, DocumentContent content, byte[] code) {
        this.file = file;
        this.content = content;
        this.code = code;
    }

    /**
     * Fills it. Names that the content does not have are left as they are; a template that was checked has none.
     *
     * @param code the picture for 二维码, as PNG
     */
    public static void fill(WordFile file, DocumentContent content, byte[] code) {
        Merge merge = new Merge(file, content, code);
        for (Element root : file.texts()) {
            Element within = Xml.child(root, "body").orElse(root);
            merge.fillChildren(within, Map.of());
        }
        file.describe((content.number() + " " + content.title()).strip(), CREATOR);
    }

    /**
     * @param row the row of a list that is being set, by full name; empty outside of lists
     */
    private void fillChildren(Element parent, Map<String, String> row) {
        List<Element> children = Xml.children(parent);
        for (int i = 0; i < children.size(); i++) {
            Element child = children.get(i);
            String opened = Marks.opens(child).orElse(null);
            if (opened == null) {
                fillOne(child, row);
                continue;
            }
            int end = endOf(opened, children, i);
            fillBlock(opened, children.subList(i, end + 1), row);
            i = end;
        }
    }

    private static int endOf(String name, List<Element> siblings, int start) {
        for (int i = start + 1; i < siblings.size(); i++) {
            if (Marks.closes(siblings.get(i)).filter(name::equals).isPresent()) {
                return i;
            }
        }
        throw new IllegalStateException("A checked template closes " + name);
    }

    /** @param block what stands from the opening line to the closing line */
    private void fillBlock(String name, List<Element> block, Map<String, String> row) {
        Element parent = (Element) block.get(0).getParentNode();
        Node behind = block.get(block.size() - 1).getNextSibling();
        block.forEach(parent::removeChild);
        List<Element> inner = block.subList(1, block.size() - 1);
        for (Map<String, String> each : turns(name, Marks.repeats(block.get(0)), row)) {
            Element holder = parent.getOwnerDocument().createElement("holder");
            inner.forEach(part -> holder.appendChild(part.cloneNode(true)));
            fillChildren(holder, each);
            move(holder, parent, behind);
        }
    }

    /** What a block is set for: each row of a list, or once if there is something. */
    private List<Map<String, String>> turns(String name, boolean repeats, Map<String, String> row) {
        List<Map<String, String>> list = content.lists().get(name);
        if (list != null) {
            return repeats ? list.stream().map(line -> named(name, line)).toList() : list.isEmpty() ? List.of() : List.of(row);
        }
        String text = row.getOrDefault(name, content.texts().get(name));
        return text == null || text.isBlank() ? List.of() : List.of(row);
    }

    private static Map<String, String> named(String list, Map<String, String> line) {
        Map<String, String> full = new HashMap<>();
        line.forEach((column, value) -> full.put(list + "." + column, value == null ? "" : value));
        return full;
    }

    private static void move(Element holder, Element parent, Node behind) {
        for (Node moved = holder.getFirstChild(); moved != null; moved = holder.getFirstChild()) {
            parent.insertBefore(moved, behind);
        }
    }

    private void fillOne(Element part, Map<String, String> row) {
        if (Xml.is(part, "p")) {
            fillParagraph(part, row);
        } else if (Xml.is(part, "tr")) {
            fillRow(part, row);
        } else if (Xml.is(part, "tbl") || Xml.is(part, "tc")) {
            fillChildren(part, row);
        }
    }

    private void fillRow(Element tableRow, Map<String, String> row) {
        String list = row.isEmpty() ? Marks.listIn(tableRow).filter(content.lists()::containsKey).orElse(null) : null;
        if (list == null) {
            fillChildren(tableRow, row);
            return;
        }
        repeat(tableRow, list).forEach((copy, each) -> fillChildren(copy, each));
    }

    private void fillParagraph(Element paragraph, Map<String, String> row) {
        String list = row.isEmpty() ? Marks.listIn(paragraph).filter(content.lists()::containsKey).orElse(null) : null;
        if (list == null) {
            put(paragraph, row);
            return;
        }
        repeat(paragraph, list).forEach(this::put);
    }

    /** Copies a part once for each row and takes it away itself. */
    private Map<Element, Map<String, String>> repeat(Element part, String list) {
        Map<Element, Map<String, String>> copies = new LinkedHashMap<>();
        for (Map<String, String> line : content.lists().get(list)) {
            Element copy = (Element) part.cloneNode(true);
            part.getParentNode().insertBefore(copy, part);
            copies.put(copy, named(list, line));
        }
        Node parent = part.getParentNode();
        parent.removeChild(part);
        if (Xml.is(parent, "tc") && Xml.children(parent, "p").isEmpty()) {
            parent.appendChild(Xml.element(parent.getOwnerDocument(), "p"));
        }
        return copies;
    }

    private void put(Element paragraph, Map<String, String> row) {
        String only = Marks.only(paragraph).orElse(null);
        if (DocumentNames.CODE.equals(only)) {
            QrPicture.put(file, paragraph, code);
            return;
        }
        String text = only == null ? null : valueOf(only, row);
        if (text != null && text.indexOf('\n') >= 0) {
            putLines(paragraph, only, text.split("\n"));
            return;
        }
        Marks.replace(paragraph, name -> valueOf(name, row));
        Breaks.breakLines(paragraph);
    }

    /** Several lines become several paragraphs that look the same. */
    private void putLines(Element paragraph, String name, String[] lines) {
        for (String line : lines) {
            if (!line.isBlank()) {
                Element copy = (Element) paragraph.cloneNode(true);
                paragraph.getParentNode().insertBefore(copy, paragraph);
                Marks.replace(copy, same -> same.equals(name) ? line.strip() : null);
            }
        }
        paragraph.getParentNode().removeChild(paragraph);
    }

    private String valueOf(String name, Map<String, String> row) {
        return row.containsKey(name) ? row.get(name) : content.texts().get(name);
    }
}
