package org.lianjian.inspections.boundary;

/** An auditor named in an engagement; the names as of naming. */
public record EngagementAuditor(long accountId, String username, String displayName) {
}
