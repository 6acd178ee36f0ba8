package org.lianjian.platform.records;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Follows from other records, which have events of their own: no part of what this record says, and left out of its digest. */
@Retention(RUNTIME)
@Target(FIELD)
public @interface Derived {
}
