package org.lianjian.audit.boundary;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Names the event that a changing method of a session bean appends. The method must append it in its own transaction, or the change is rolled back
 * (invariant 12); when the method fails, the failed attempt is recorded instead, in a transaction of its own. The first parameter of type
 * {@code RecordRef} or {@code long} is taken as the id of the object of a failed attempt.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Audited {

    /** The event. */
    @Nonbinding
    AuditEvent value() default AuditEvent.ACCESS_REFUSED;
}
