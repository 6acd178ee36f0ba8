package org.lianjian.agreements.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of an agreement that are derived for lists and searches. */
final class Wording {

    private static final int MOST_OF_LABEL = 2000;
    private static final int MOST_OF_SEARCH_TEXT = 4000;

    private Wording() {
    }

    /** The short names of the parties, leader first. */
    static String label(List<NamedParty> parties) {
        return cut(parties.stream().sorted(Comparator.comparing(NamedParty::leads).reversed()).map(NamedParty::shortName)
                .collect(Collectors.joining(" – ")), MOST_OF_LABEL);
    }

    /** Numbers, key, title and names in lower case. */
    static String searchText(Agreement agreement) {
        Stream<String> names = agreement.parties().stream().flatMap(party -> Stream.of(party.name(), party.shortName())).distinct();
        return cut(Stream.concat(Stream.of(agreement.getNumber(), agreement.getPaperNumber(), agreement.getKey(),
                        agreement.getTitle()), names).filter(Objects::nonNull)
                .collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT), MOST_OF_SEARCH_TEXT);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
