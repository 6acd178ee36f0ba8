package org.lianjian.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.lianjian.platform.errors.InvalidInput;

/**
 * Where a page ends: the sort value of its last row and, because sort values repeat, that row's id.
 *
 * @param value the sort value as text; empty where the id alone sorts
 * @param id    the row's id
 */
public record Cursor(String value, long id) {

    private static final char SEPARATOR = '\u001F';

    /** A cursor for lists sorted by id alone. */
    public static Cursor of(long id) {
        return new Cursor("", id);
    }

    /** The opaque text for {@code after}. */
    public String encode() {
        String text = id + "" + SEPARATOR + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that {@link #encode()} made.
     *
     * @throws InvalidInput if the text is not such a cursor
     */
    public static Cursor decode(String text) {
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int cut = decoded.indexOf(SEPARATOR);
            return new Cursor(decoded.substring(cut + 1), Long.parseLong(decoded.substring(0, cut)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new InvalidInput("after", "error.badCursor", text);
        }
    }
}
