package org.lianjian.agreements.boundary;

/** Where an agreement stands (DOMAIN.md §3). "Expiring" is derived from the end date and never stored. */
public enum AgreementState {
    DRAFT, SUBMITTED, RETURNED, APPROVED, SIGNED, ACTIVE, SUSPENDED, EXPIRED, TERMINATED, SUPERSEDED, WITHDRAWN
}
