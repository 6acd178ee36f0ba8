package org.lianjian.audit.boundary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What an event says beside who, when and about what: named facts in order. Text that people typed goes in through {@link #text}: only a salted
 * digest of it is stored (invariant 13).
 */
public final class Facts {

    private final Map<String, String> plain = new LinkedHashMap<>();
    private final Map<String, String> personal = new LinkedHashMap<>();

    private Facts() {
    }

    /** No facts yet. */
    public static Facts none() {
        return new Facts();
    }

    /** A fact that holds nothing personal: a state, a date, a quantity, an id. Null values are left out. */
    public Facts with(String name, Object value) {
        if (value != null) {
            plain.put(name, value.toString());
        }
        return this;
    }

    /** A changed field that holds nothing personal; nothing is noted when the two are equal. */
    public Facts changed(String name, Object before, Object after) {
        return Objects.equals(before, after) ? this : with(name, before + " → " + after);
    }

    /** A changed field whose words stay out of the log: that it changed, and a digest of the new text. */
    public Facts changedText(String name, String before, String after) {
        return Objects.equals(before, after) ? this : text(name, after);
    }

    /** Text typed by a person; only its salted digest is stored. */
    public Facts text(String name, String value) {
        if (value != null && !value.isBlank()) {
            personal.put(name, value);
        }
        return this;
    }

    /** The plain facts. */
    public Map<String, String> plain() {
        return new LinkedHashMap<>(plain);
    }

    /** The facts to be stored as digests. */
    public Map<String, String> personal() {
        return new LinkedHashMap<>(personal);
    }
}
