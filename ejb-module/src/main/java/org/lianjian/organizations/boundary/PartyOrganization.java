package org.lianjian.organizations.boundary;

import java.time.LocalDate;

/**
 * The Party organisation of an organisation. Head-counts only, never a roster.
 *
 * @param superior      the name of the superior Party organisation
 * @param headcount     members, or null when unknown or not for the reader
 * @param headcountAsOf the day of that count
 */
public record PartyOrganization(PartyForm form, String name, String superior, Integer headcount, LocalDate headcountAsOf,
        String secretaryName, String secretaryPhone) {
}
