package org.lianjian.deliberations.boundary;

/**
 * Somebody's being there or not, as written on the day.
 *
 * @param organizationId null for an observer of no party
 * @param organization   the short name, or null
 */
public record Attendee(Long organizationId, String organization, AttendanceStatus status, String name, String title) {
}
