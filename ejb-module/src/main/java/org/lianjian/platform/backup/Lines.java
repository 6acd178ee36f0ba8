package org.lianjian.platform.backup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Facts as text that people read too: {@code name=value}, one a line. */
public final class Lines {

    private Lines() {
    }

    /** The text. */
    public static String write(Map<String, String> facts) {
        return facts.entrySet().stream().map(fact -> fact.getKey() + "=" + fact.getValue().replaceAll("\\R", " ") + "\n")
                .collect(Collectors.joining());
    }

    /** The facts of such a text, in its order; lines that are none are left out. */
    public static Map<String, String> read(String text) {
        return text.lines().filter(line -> line.indexOf('=') > 0).collect(Collectors.toMap(line -> line.substring(0, line.indexOf('=')),
                line -> line.substring(line.indexOf('=') + 1), (first, second) -> second, LinkedHashMap::new));
    }
}
