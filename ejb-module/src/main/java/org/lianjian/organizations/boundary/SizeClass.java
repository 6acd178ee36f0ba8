package org.lianjian.organizations.boundary;

/**
 * Size of an enterprise by the statistical classes of the National Bureau of Statistics, large to micro; above scale (规模以上) is LARGE, MEDIUM or
 * ABOVE_SCALE_SMALL.
 */
public enum SizeClass {
    LARGE, MEDIUM, ABOVE_SCALE_SMALL, SMALL, MICRO
}
