package org.lianjian.web.agreements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianjian.agreements.boundary.PairingKind;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.organizations.boundary.OrganizationKind;

/** What the chosen parties already tell of an agreement, so that nobody has to type it. */
final class Suggestion {

    private static final int A_PAIR = 2;

    private final List<OrganizationChoice> parties;

    Suggestion(List<OrganizationChoice> parties) {
        this.parties = parties;
    }

    /** The kind that these parties fit, if it is the only one. */
    Optional<String> kind(List<PairingKind> kinds) {
        Map<OrganizationKind, Long> present = parties.stream().collect(Collectors.groupingBy(OrganizationChoice::kind, Collectors.counting()));
        List<PairingKind> fitting = kinds.stream().filter(kind -> fits(kind, present)).toList();
        return isPair() && fitting.size() == 1 ? Optional.of(fitting.get(0).code()) : Optional.empty();
    }

    /** The names that a title begins with, e.g. 三环化工 – 倪宅村. */
    Optional<String> names() {
        return isPair() ? Optional.of(parties.stream().map(OrganizationChoice::shortName).collect(Collectors.joining(" – "))) : Optional.empty();
    }

    private boolean isPair() {
        return parties.size() >= A_PAIR;
    }

    private static boolean fits(PairingKind kind, Map<OrganizationKind, Long> present) {
        return kind.minimums().entrySet().stream().allMatch(minimum -> present.getOrDefault(minimum.getKey(), 0L) >= minimum.getValue());
    }
}
