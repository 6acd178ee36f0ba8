package org.lianjian.platform.access;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Names the use case that a public method of a session bean is, and with it who may call it. The gate lets nobody else in; whose record it is, is
 * checked by {@link Access} on what the method loads.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Allowed {

    /** The use case. */
    @Nonbinding
    Operation value() default Operation.PUBLIC;
}
