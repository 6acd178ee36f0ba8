package org.lianjian.web.api;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianjian.platform.records.RecordRef;

/**
 * The value of the {@code If-Match} header (RFC 9110 §13.1.1), strong or weak, with or without quotes.
 *
 * @param present whether the header was sent
 * @param version the version it names; empty for {@code *}
 */
record IfMatch(boolean present, OptionalInt version) {

    /** No record ever has this version, so a tag that is not ours is a stale one. */
    private static final int NEVER = -1;
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    /** Reads the header; null and blank are "not sent". */
    static IfMatch parse(String header) {
        if (header == null || header.isBlank()) {
            return new IfMatch(false, OptionalInt.empty());
        }
        if ("*".equals(header.strip())) {
            return new IfMatch(true, OptionalInt.empty());
        }
        Matcher tag = TAG.matcher(header.strip());
        return new IfMatch(true, OptionalInt.of(tag.matches() ? Integer.parseInt(tag.group(1)) : NEVER));
    }

    /** The record with the version named, or with any. */
    RecordRef ref(long id) {
        return version.isPresent() ? RecordRef.of(id, version.getAsInt()) : RecordRef.latest(id);
    }
}
