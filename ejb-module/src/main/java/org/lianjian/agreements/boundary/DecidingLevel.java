package org.lianjian.agreements.boundary;

/** Who decides over an agreement and reviews its activities (invariant 6). */
public enum DecidingLevel {
    TOWNSHIP, MUNICIPAL
}
