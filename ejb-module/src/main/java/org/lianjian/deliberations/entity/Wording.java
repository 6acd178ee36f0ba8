package org.lianjian.deliberations.entity;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.deliberations.boundary.Participant;

/** Texts that are kept beside a record for lists and searching. */
final class Wording {

    private static final int MOST_OF_LABEL = 2000;
    private static final int MOST_OF_SEARCH_TEXT = 4000;

    private Wording() {
    }

    /** The short names of the participants in their order. */
    static String label(Collection<Participant> participants) {
        return cut(participants.stream().map(Participant::shortName).collect(Collectors.joining(" – ")), MOST_OF_LABEL);
    }

    /** All that is searched, in lower case. */
    static String searchText(String... parts) {
        return cut(Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT), MOST_OF_SEARCH_TEXT);
    }

    /** At most so many characters, no pair torn apart. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
