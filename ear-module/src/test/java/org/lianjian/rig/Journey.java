package org.lianjian.rig;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that walks through the running one-file program in a real browser. Its methods may ask for a {@code Page} (a new visitor
 * in Chinese, who knows the program's address), for the {@link RunningProgram}, and for a {@link Chromium} to open further contexts.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(JourneyExtension.class)
public @interface Journey {
}
