package org.lianjian.deliberations.entity;

import org.lianjian.deliberations.boundary.AttendanceStatus;

/**
 * One line of the attendance list.
 *
 * @param organizationId null for an observer of no party
 * @param name           may be null for an organisation that is excused or absent
 */
public record AttendanceLine(Long organizationId, AttendanceStatus status, String name, String title) {
}
