package org.lianjian.web.overload;

import org.lianjian.web.api.ProblemType;

/** Why a request is not served. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final int megabytes;

    private Refusal(ProblemType type, int megabytes) {
        super(type.name(), null, false, false);
        this.type = type;
        this.megabytes = megabytes;
    }

    /** There is no place; it can come again. */
    static Refusal overloaded() {
        return new Refusal(ProblemType.OVERLOADED, 0);
    }

    /** The database is away or full; it can come again. */
    static Refusal busy() {
        return new Refusal(ProblemType.BUSY, 0);
    }

    /** The body came too slowly. */
    static Refusal tooSlow() {
        return new Refusal(ProblemType.TOO_SLOW, 0);
    }

    /** The body has more megabytes than that. */
    static Refusal tooLarge(int megabytes) {
        return new Refusal(ProblemType.TOO_LARGE, megabytes);
    }

    ProblemType type() {
        return type;
    }

    int megabytes() {
        return megabytes;
    }
}
