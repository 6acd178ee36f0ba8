package org.lianjian.organizations.boundary;

import java.time.LocalDate;

/**
 * An administrative division as of a time (GB/T 2260, GB/T 10114).
 *
 * @param code       12 digits
 * @param mark       the character its numbers begin with, e.g. 花 in 花结〔2026〕3号; null for villages and above the county level
 * @param parentCode the code above it, or null for a province
 * @param validTo    the last day it existed, or null
 */
public record Division(String code, String name, String mark, DivisionLevel level, String parentCode, LocalDate validFrom, LocalDate validTo) {
}
