package org.lianjian.organizations.boundary;

import java.time.LocalDate;

/** A name and when it was in force; {@code validTo} is null for the present one. */
public record NamePeriod(String name, LocalDate validFrom, LocalDate validTo) {
}
