package org.lianjian.web.platform;

import java.util.regex.Pattern;

/** An address on this site, and nowhere else: what a sign-in or a language switch may lead back to. */
public final class LocalPath {

    /** The home page. */
    public static final String HOME = "/index.xhtml";

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\s\\\\]*");

    private LocalPath() {
    }

    /** The path itself when it is one of this site, else the home page. */
    public static String of(String path) {
        return path != null && LOCAL.matcher(path).matches() ? path : HOME;
    }
}
