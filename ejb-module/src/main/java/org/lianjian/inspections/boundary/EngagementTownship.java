package org.lianjian.inspections.boundary;

/** A township within the scope of an engagement; the name as of commissioning. */
public record EngagementTownship(String code, String name) {
}
