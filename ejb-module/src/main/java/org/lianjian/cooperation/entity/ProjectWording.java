package org.lianjian.cooperation.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.agreements.boundary.PartyRole;

/** Texts that are kept beside a project for lists and searching. */
final class ProjectWording {

    private static final int MOST_OF_LABEL = 2000;
    private static final int MOST_OF_SEARCH_TEXT = 4000;

    private ProjectWording() {
    }

    /** The short names of the parties, leader first. */
    static String label(List<Party> parties) {
        return cut(parties.stream().sorted(Comparator.comparing(party -> party.role() != PartyRole.LEAD)).map(Party::shortName)
                .collect(Collectors.joining(" – ")), MOST_OF_LABEL);
    }

    /** Number, key, title and names in lower case. */
    static String searchText(Project project) {
        return searchText(project.getNumber(), project.getKey(), project.getTitle(), project.getPartiesLabel());
    }

    /** What is looked for, in lower case; a part may be null. */
    static String searchText(String... parts) {
        return cut(Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT), MOST_OF_SEARCH_TEXT);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
