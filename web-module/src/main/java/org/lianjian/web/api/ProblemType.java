package org.lianjian.web.api;

import java.util.Locale;

/** The kinds of error the API answers, each with its HTTP status. Once published, a type keeps its meaning. */
public enum ProblemType {
    /** The body is no JSON. */
    MALFORMED(400),
    NOT_SIGNED_IN(401),
    /** Wrong name or password. */
    SIGN_IN_REFUSED(401),
    /** No role of the caller can ever do this. */
    ACCESS_REFUSED(403),
    /** Unknown, or out of the caller's reach: the two look the same (invariant 15). */
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** A rule of the domain; the answer names the invariant if it is one. */
    RULE_VIOLATED(409),
    /** Two changes of the same record met; try again. */
    CONFLICT(409),
    /** The version in If-Match is no longer the present one. */
    STALE_VERSION(412),
    /** The body came too slowly. */
    TOO_SLOW(408),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    /** Inputs that cannot be taken; the answer names every field. */
    INVALID_INPUT(422),
    /** A change without If-Match. */
    VERSION_MISSING(428),
    /** The account is locked for a while after too many failures. */
    LOCKED(429),
    /** A fault of the program; the id is in its log. */
    INTERNAL(500),
    /** The database is busy or away; try again. */
    BUSY(503),
    /** More requests than this node can serve; try again. */
    OVERLOADED(503),
    /** Any other refusal of the server's own, such as a request it cannot read. */
    REFUSED(400);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The last part of the type's URI reference, e.g. {@code rule-violated}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The URI reference that names the type. */
    public String uri() {
        return "/problems/" + slug();
    }

    /** The type that goes with a status of the server's own. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> ACCESS_REFUSED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> BUSY;
            default -> status < 500 ? REFUSED : INTERNAL;
        };
    }
}
