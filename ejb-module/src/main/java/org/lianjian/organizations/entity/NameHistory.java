package org.lianjian.organizations.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.organizations.boundary.NamePeriod;
import org.lianjian.platform.errors.InvalidInput;

/** The names of one organisation over time: one is present, the others are over, and no two are in force on one day. */
final class NameHistory {

    private static final Comparator<OrganizationName> BY_TIME =
            Comparator.comparing(OrganizationName::getValidFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Organization owner;
    private final List<OrganizationName> names;

    NameHistory(Organization owner, List<OrganizationName> names) {
        this.owner = owner;
        this.names = names;
    }

    /**
     * Begins the first name, or ends the present one the day before the new one begins. A second change of the same day corrects the first one.
     *
     * @param since the first day of the new name; null only for a first name of unknown age
     * @throws InvalidInput if the present name is younger than the new one
     */
    void begin(String name, LocalDate since) {
        OrganizationName present = names.stream().filter(OrganizationName::isPresent).findFirst().orElse(null);
        if (present == null) {
            names.add(new OrganizationName(owner, name, since));
        } else if (since.equals(present.getValidFrom())) {
            present.correct(name);
        } else {
            refuseEarlier(present, since);
            present.endBefore(since);
            names.add(new OrganizationName(owner, name, since));
        }
    }

    /**
     * Whether a name can begin on that day.
     *
     * @throws InvalidInput if the present name is younger
     */
    void demand(LocalDate since) {
        names.stream().filter(OrganizationName::isPresent).filter(present -> !since.equals(present.getValidFrom())).findFirst()
                .ifPresent(present -> refuseEarlier(present, since));
    }

    private static void refuseEarlier(OrganizationName present, LocalDate since) {
        if (present.getValidFrom() != null && since.isBefore(present.getValidFrom())) {
            throw new InvalidInput("nameSince", "organizations.nameSince.tooEarly", since, present.getName(), present.getValidFrom());
        }
    }

    /** Newest first. */
    List<NamePeriod> periods() {
        return names.stream().sorted(BY_TIME.reversed()).map(OrganizationName::toPeriod).toList();
    }

    /** All names in one line, the present one first. */
    String words() {
        return Stream.concat(Stream.of(owner.getName()), periods().stream().map(NamePeriod::name)).distinct().collect(Collectors.joining(" "));
    }
}
