package org.lianjian.organizations.boundary;

/** Whose a government body is. A body of the township is the township itself when it comes to deciding (invariant 6). */
public enum BodyLevel {
    TOWNSHIP, MUNICIPAL
}
