package org.lianjian.documents.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in one paper: named texts and lists, in Chinese whatever language its reader works in, ready to be set. A template names them as
 * {@code {{name}}} and {@code {{list.column}}}.
 *
 * @param number     the number people know the record by, e.g. 花结〔2026〕3号; empty while it has none
 * @param title      what the paper is called; with the number it makes the file's name
 * @param officeCode the 12-digit code of the township or city whose template is used
 * @param page       the record's page below the address of the program, for the code that a phone reads; e.g. {@code agreements/view.xhtml?id=3}
 * @param texts      by name; a line feed begins a new paragraph
 * @param lists      by name, each row by column
 */
public record DocumentContent(String number, String title, String officeCode, String page, Map<String, String> texts,
        Map<String, List<Map<String, String>>> lists) {

    public DocumentContent {
        number = number == null ? "" : number;
        texts = new LinkedHashMap<>(texts);
        lists = new LinkedHashMap<>(lists);
    }

    /** A paper in which nothing stands yet. */
    public static DocumentContent of(String number, String title, String officeCode, String page) {
        return new DocumentContent(number, title, officeCode, page, Map.of(), Map.of());
    }

    /** The same with one text more; null is an empty one. */
    public DocumentContent text(String name, Object value) {
        DocumentContent more = new DocumentContent(number, title, officeCode, page, texts, lists);
        more.texts.put(name, value == null ? "" : value.toString());
        return more;
    }

    /** The same with one list more. */
    public DocumentContent list(String name, List<Map<String, String>> rows) {
        DocumentContent more = new DocumentContent(number, title, officeCode, page, texts, lists);
        more.lists.put(name, List.copyOf(rows));
        return more;
    }
}
