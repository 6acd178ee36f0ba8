package org.lianjian.activities.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.agreements.boundary.PartyRole;

/** Texts that are kept beside an activity for lists and searching. */
final class Wording {

    private static final int MOST_OF_LABEL = 2000;
    private static final int MOST_OF_SEARCH_TEXT = 4000;

    private Wording() {
    }

    /** The short names of the parties, leader first. */
    static String label(List<Party> parties) {
        return cut(parties.stream().sorted(Comparator.comparing(party -> party.role() != PartyRole.LEAD)).map(Party::shortName)
                .collect(Collectors.joining(" – ")), MOST_OF_LABEL);
    }

    /** Number, key, title and names in lower case. */
    static String searchText(Activity activity) {
        return cut(Stream.of(activity.getNumber(), activity.getKey(), activity.getTitle(), activity.getPartiesLabel()).filter(Objects::nonNull)
                .collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT), MOST_OF_SEARCH_TEXT);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
