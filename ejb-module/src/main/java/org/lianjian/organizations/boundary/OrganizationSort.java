package org.lianjian.organizations.boundary;

/** How the register is sorted. */
public enum OrganizationSort {
    NAME, NEWEST
}
