package org.lianjian.documents.boundary;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that the templates of one kind may use. What every paper has comes along: 编号, 标题, 制作日期, 二维码 (a picture), 日志见证.
 *
 * @param texts the names of texts
 * @param lists the names of lists, each with its columns
 */
public record DocumentNames(Set<String> texts, Map<String, Set<String>> lists) {

    /** The number, empty while there is none. */
    public static final String NUMBER = "编号";
    /** What the paper is called. */
    public static final String TITLE = "标题";
    /** The day on which the paper is drawn up. */
    public static final String DAY = "制作日期";
    /** The code that leads a phone to the record, as a picture. */
    public static final String CODE = "二维码";
    /** Size and root of the transparency log, empty before its first checkpoint. */
    public static final String WITNESS = "日志见证";

    public DocumentNames {
        texts = new LinkedHashSet<>(texts);
        lists = new LinkedHashMap<>(lists);
    }

    /** What every paper has, and these texts. */
    public static DocumentNames of(String... texts) {
        Set<String> names = new LinkedHashSet<>(List.of(NUMBER, TITLE, DAY, CODE, WITNESS));
        names.addAll(List.of(texts));
        return new DocumentNames(names, Map.of());
    }

    /** The same with one text more. */
    public DocumentNames text(String name) {
        DocumentNames more = new DocumentNames(texts, lists);
        more.texts.add(name);
        return more;
    }

    /** The same with one list more. */
    public DocumentNames list(String name, String... columns) {
        DocumentNames more = new DocumentNames(texts, lists);
        more.lists.put(name, new LinkedHashSet<>(List.of(columns)));
        return more;
    }
}
