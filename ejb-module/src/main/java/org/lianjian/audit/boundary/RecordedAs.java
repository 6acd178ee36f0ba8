package org.lianjian.audit.boundary;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks the entity that the events of a kind of record are about. Each such event carries a salted digest of the whole record as it is after the
 * change, so that verification finds a record that was changed behind the program's back. An attribute added later begins as null, false or empty:
 * only what is filled in counts.
 */
@Inherited
@Retention(RUNTIME)
@Target(TYPE)
public @interface RecordedAs {

    /** The kind of record. */
    ObjectType value();
}
