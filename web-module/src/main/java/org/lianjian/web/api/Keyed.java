package org.lianjian.web.api;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A POST that is carried out once per {@code Idempotency-Key}: the change and its answer are stored in one transaction, so that a repeated
 * request gets the same answer even if the first one was lost on the way. The method answers a {@code Response} whose entity is a record, or
 * nothing. Never on what answers a secret: secrets are not stored.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Keyed {
}
