package org.lianjian.archives.control;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of digests as {@code sha256sum} writes and checks it. */
final class Listed {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

    private Listed() {
    }

    static String write(Iterable<PackedEntry> entries) {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> text.append(entry.sha256()).append("  ").append(entry.path()).append('\n'));
        return text.toString();
    }

    /** Path to digest; empty if the list is not there. Lines that are none are left out, so what they should have named is found unlisted. */
    static Map<String, String> read(OpenPackage opened, String path) throws IOException {
        Map<String, String> digests = new LinkedHashMap<>();
        if (opened.has(path)) {
            opened.text(path).lines().map(LINE::matcher).filter(Matcher::matches).forEach(line -> digests.put(line.group(2), line.group(1)));
        }
        return digests;
    }
}
