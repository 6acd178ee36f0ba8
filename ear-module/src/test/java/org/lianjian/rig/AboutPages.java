package org.lianjian.rig;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A journey that asks whether pages lead where they should. It runs with one database: the services behind the pages are tested in the server with
 * both.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("pages")
public @interface AboutPages {
}
