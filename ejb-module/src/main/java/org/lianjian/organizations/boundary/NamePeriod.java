package org.lianjian.organizations.boundary;

import java.time.LocalDate;

/** A name and when it was in force; {@code validFrom} is null where that is not known, {@code validTo} for the present one. */
public record NamePeriod(String name, LocalDate validFrom, LocalDate validTo) {
}
