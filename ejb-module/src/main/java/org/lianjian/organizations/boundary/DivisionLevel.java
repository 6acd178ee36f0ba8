package org.lianjian.organizations.boundary;

/** Level of an administrative division; the county level includes county-level cities. */
public enum DivisionLevel {
    PROVINCE, PREFECTURE, COUNTY, TOWN, VILLAGE
}
