package org.lianjian.platform.text;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Text that people type. Checks that required text is there (white space alone is nothing), its length in Unicode code points, so that a 4-byte
 * character counts once, and that it holds neither control characters nor anything shaped like an 18-character national ID number (DOMAIN.md §5).
 */
@Constraint(validatedBy = PlainTextValidator.class)
@Retention(RUNTIME)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
public @interface PlainText {

    /** The greatest length in code points. */
    int max();

    /** Whether it must be there. */
    boolean required() default true;

    /** Whether it may have several lines. */
    boolean lines() default false;

    String message() default "validation.text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
