package org.lianjian.deliberations.boundary;

/** Present, excused, observer, absent (出席, 请假, 列席, 缺席). */
public enum AttendanceStatus {
    PRESENT, EXCUSED, OBSERVER, ABSENT
}
