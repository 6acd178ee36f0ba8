package org.lianjian.documents.control.pages;

import java.util.Locale;
import java.util.regex.Pattern;

/** The two sorts of type that official papers use. */
enum Face {

    /** 仿宋, 宋体, 楷体, Times. */
    SERIF,
    /** 黑体, 等线, Arial. */
    SANS;

    private static final Pattern SANS_NAMES = Pattern.compile("黑|等线|hei|sans|arial|helvetica|calibri|dengxian|gothic");
    private static final Pattern BOLD_NAMES = Pattern.compile("标宋|粗宋|biaosong|xbs");

    /** The sort that a font of that name is of. */
    static Face of(String name) {
        return name != null && SANS_NAMES.matcher(name.toLowerCase(Locale.ROOT)).find() ? SANS : SERIF;
    }

    /** Whether a font of that name is bold by itself. */
    static boolean isBold(String name) {
        return name != null && BOLD_NAMES.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
