package org.lianjian.documents.control.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The marks in templates: {@code {{name}}}, {@code {{list.column}}}, and on lines of their own {@code {{?name}}} and {@code {{/name}}} around what
 * stands there only if there is something, {@code {{#list}}} and {@code {{/list}}} around what stands there once for each row. A mark is a name and
 * nothing else: nothing is ever computed.
 */
final class Marks {

    private static final Pattern MARK = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern EDGE = Pattern.compile("\\{\\{([#?/])([^{}]*)}}");

    private Marks() {
    }

    /** The texts of a paragraph in their order, without those of paragraphs within it. */
    static List<Element> texts(Element paragraph) {
        return Xml.below(paragraph, "t");
    }

    /** What a paragraph says. */
    static String textOf(Element paragraph) {
        StringBuilder all = new StringBuilder();
        texts(paragraph).forEach(text -> all.append(text.getTextContent()));
        return all.toString();
    }

    /** The names that a paragraph's marks name, in their order, those of edges among them. */
    static List<String> names(Element paragraph) {
        return MARK.matcher(textOf(paragraph)).results().map(mark -> mark.group(1).replaceFirst("^[#?/]", "").strip()).toList();
    }

    /** Whether braces are left over that make no mark. */
    static boolean isTorn(Element paragraph) {
        String rest = MARK.matcher(textOf(paragraph)).replaceAll("");
        return rest.contains("{{") || rest.contains("}}");
    }

    /** The name of the list that a part of a text takes a column of, if it does. */
    static Optional<String> listIn(Element part) {
        List<Element> paragraphs = Xml.is(part, "p") ? List.of(part) : Xml.below(part, "p");
        return paragraphs.stream().flatMap(paragraph -> names(paragraph).stream()).filter(name -> name.contains("."))
                .map(name -> name.substring(0, name.indexOf('.'))).findFirst();
    }

    /** The name of what begins with this paragraph. */
    static Optional<String> opens(Element paragraph) {
        return edge(paragraph, "#").or(() -> edge(paragraph, "?"));
    }

    /** Whether what begins with this paragraph stands there for each row of a list. */
    static boolean repeats(Element paragraph) {
        return edge(paragraph, "#").isPresent();
    }

    /** The name of what ends with this paragraph. */
    static Optional<String> closes(Element paragraph) {
        return edge(paragraph, "/");
    }

    private static Optional<String> edge(Element paragraph, String sign) {
        if (!Xml.is(paragraph, "p")) {
            return Optional.empty();
        }
        Matcher edge = EDGE.matcher(textOf(paragraph).strip());
        return edge.matches() && edge.group(1).equals(sign) ? Optional.of(edge.group(2).strip()) : Optional.empty();
    }

    /** The name if a paragraph consists of one mark only. */
    static Optional<String> only(Element paragraph) {
        Matcher mark = MARK.matcher(textOf(paragraph).strip());
        return mark.matches() && !mark.group(1).matches("[#?/].*") ? Optional.of(mark.group(1).strip()) : Optional.empty();
    }

    /**
     * Puts values in place of the marks, however the word processor has cut them up; a value takes the look of its mark's first brace.
     *
     * @param value what stands for a name; null leaves the mark
     */
    static void replace(Element paragraph, Function<String, String> value) {
        List<MatchResult> marks = new ArrayList<>(MARK.matcher(textOf(paragraph)).results().toList());
        for (int i = marks.size() - 1; i >= 0; i--) {
            String put = value.apply(marks.get(i).group(1).strip());
            if (put != null) {
                replace(texts(paragraph), marks.get(i).start(), marks.get(i).end(), put);
            }
        }
    }

    private static void replace(List<Element> texts, int start, int end, String put) {
        int at = 0;
        boolean done = false;
        for (Element text : texts) {
            String old = text.getTextContent();
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, old.length());
            if (from < to) {
                text.setTextContent(old.substring(0, from) + (done ? "" : put) + old.substring(to));
                text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
                done = true;
            }
            at += old.length();
        }
    }
}
