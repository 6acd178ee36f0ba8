package org.lianjian.web.platform;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.stream.Stream;
import org.lianjian.platform.errors.LianjianException;

/** What really went wrong: containers wrap what a service throws in layers of their own. */
public final class Causes {

    private static final int DEPTH = 20;
    /** In order of what they tell the caller. */
    private static final List<Class<? extends Throwable>> KNOWN =
            List.of(LianjianException.class, ConstraintViolationException.class, WebApplicationException.class);

    private Causes() {
    }

    /** The cause that has a meaning for the caller, or what was thrown. */
    public static Throwable of(Throwable thrown) {
        return KNOWN.stream().flatMap(type -> chain(thrown).filter(type::isInstance)).findFirst().orElse(thrown);
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(DEPTH);
    }
}
