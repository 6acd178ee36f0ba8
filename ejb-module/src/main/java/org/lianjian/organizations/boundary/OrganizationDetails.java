package org.lianjian.organizations.boundary;

import java.time.Instant;
import java.util.List;

/**
 * One organisation as its reader may see it.
 *
 * @param creditCodeReason why a code whose check character is wrong was taken all the same, or null
 * @param party            null when there is no Party organisation
 * @param names            all names over time, newest first
 * @param partners         organisations it shares a pairing with
 * @param canChange        whether the caller may change it now
 */
public record OrganizationDetails(long id, int version, OrganizationKind kind, String name, String shortName, String creditCode,
        String creditCodeReason, String townshipCode, String townshipName, String divisionCode, String divisionName, String address,
        SizeClass sizeClass, String industry, BodyLevel bodyLevel, PartyOrganization party, String contactName, String contactPhone,
        String remark, boolean closed, List<NamePeriod> names, List<OrganizationChoice> partners, boolean canChange, Instant changedAt,
        String changedBy) {
}
