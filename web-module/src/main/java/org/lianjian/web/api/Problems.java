package org.lianjian.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lianjian.identity.boundary.SignInRefused;
import org.lianjian.platform.errors.AccessRefused;
import org.lianjian.platform.errors.ConstraintFaults;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.LianjianException;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.NotSignedIn;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.persistence.NoRoom;
import org.lianjian.platform.persistence.SqlFaults;
import org.lianjian.web.api.Problem.FieldFault;
import org.lianjian.web.platform.Causes;

/** Turns whatever was thrown into the problem that is answered. */
@ApplicationScoped
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final String RETRY_AFTER = "Retry-After";
    private static final String ONE_SECOND = "1";
    private static final int SECONDS = 60;

    private final Map<Class<? extends LianjianException>, ProblemType> plain = Map.of(
            AccessRefused.class, ProblemType.ACCESS_REFUSED,
            NotFound.class, ProblemType.NOT_FOUND,
            VersionMissing.class, ProblemType.VERSION_MISSING,
            MalformedBody.class, ProblemType.MALFORMED,
            BodyTooLarge.class, ProblemType.TOO_LARGE);

    @Inject
    HttpServletRequest request;

    @Inject
    Words words;

    /** The problem to answer. */
    public Problem of(Throwable thrown) {
        Throwable cause = Causes.of(thrown);
        if (cause instanceof LianjianException known) {
            return ofKnown(known);
        }
        if (cause instanceof ConstraintViolationException invalid) {
            return ofKnown(ConstraintFaults.of(invalid.getConstraintViolations()));
        }
        return cause instanceof WebApplicationException refused ? ofStatus(refused.getResponse().getStatus(), refused) : unknown(thrown);
    }

    /** The problem for a status the server itself chose. */
    public Problem ofStatus(int status, Throwable cause) {
        ProblemType type = ProblemType.ofStatus(status);
        return type == ProblemType.INTERNAL ? internal(cause) : answer(type, status, detail(type), List.of(), Map.of(), headers(type));
    }

    private Problem ofKnown(LianjianException known) {
        String detail = words.text(known.key(), known.values());
        if (known instanceof InvalidInput invalid) {
            return invalid(invalid.violations().stream()
                    .map(fault -> new FieldFault(fault.field(), words.text(fault.key(), fault.values()))).toList());
        }
        if (known instanceof StaleVersion stale) {
            return stale(stale);
        }
        if (known instanceof RuleViolated rule) {
            return rule(rule, detail);
        }
        if (known instanceof SignInRefused refused) {
            return refused.isLocked() ? locked(refused, detail) : answer(ProblemType.SIGN_IN_REFUSED, detail, Map.of(), challenge());
        }
        if (known instanceof NotSignedIn) {
            return ofStatus(ProblemType.NOT_SIGNED_IN.status(), known);
        }
        return answer(plain.getOrDefault(known.getClass(), ProblemType.REFUSED), detail, Map.of(), Map.of());
    }

    private Problem rule(RuleViolated rule, String detail) {
        if ("error.requestInProgress".equals(rule.key())) {
            return answer(ProblemType.CONFLICT, detail, Map.of(), headers(ProblemType.CONFLICT));
        }
        Map<String, Object> extras = rule.invariant() == null ? Map.of() : Map.of("invariant", rule.invariant());
        return answer(ProblemType.RULE_VIOLATED, detail, extras, Map.of());
    }

    private Problem invalid(List<FieldFault> faults) {
        String detail = words.text("error.invalidInput", List.of(faults.size()));
        return answer(ProblemType.INVALID_INPUT, ProblemType.INVALID_INPUT.status(), detail, faults, Map.of(), Map.of());
    }

    private Problem stale(StaleVersion stale) {
        boolean asked = request.getHeader("If-Match") != null;
        boolean somebody = !stale.changedBy().isEmpty();
        String detail = somebody ? words.text("api.detail.stale-version", stale.values()) : words.text("api.detail.conflict");
        return asked ? answer(ProblemType.STALE_VERSION, detail, Map.of(), Map.of())
                : answer(ProblemType.CONFLICT, detail, Map.of(), headers(ProblemType.CONFLICT));
    }

    private Problem locked(SignInRefused refused, String detail) {
        long minutes = refused.values().stream().filter(Number.class::isInstance).mapToLong(value -> ((Number) value).longValue()).findFirst()
                .orElse(1);
        return answer(ProblemType.LOCKED, detail, Map.of(), Map.of(RETRY_AFTER, Long.toString(Math.max(1, minutes) * SECONDS)));
    }

    private Problem unknown(Throwable thrown) {
        if (NoRoom.isCauseOf(thrown)) {
            LOG.log(Level.SEVERE, "There is no room left on a disk of this node", thrown);
            return answer(ProblemType.BUSY, words.text("api.detail.full"), Map.of(), headers(ProblemType.BUSY));
        }
        if (SqlFaults.passes(thrown) || thrown instanceof NotCommitted && !SqlFaults.isOfTheDatabase(thrown)) {
            LOG.log(Level.WARNING, "The database could not serve a request", thrown);
            return answer(ProblemType.BUSY, detail(ProblemType.BUSY), Map.of(), headers(ProblemType.BUSY));
        }
        if (SqlFaults.isConflict(thrown) || SqlFaults.isUniqueViolation(thrown)) {
            return answer(ProblemType.CONFLICT, detail(ProblemType.CONFLICT), Map.of(), headers(ProblemType.CONFLICT));
        }
        return internal(thrown);
    }

    private Problem internal(Throwable cause) {
        String errorId = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Error " + errorId + " at " + request.getMethod() + " " + request.getRequestURI(), cause);
        String detail = words.text("api.detail.internal", List.of(errorId));
        return answer(ProblemType.INTERNAL, detail, Map.of("errorId", errorId), Map.of());
    }

    private Problem answer(ProblemType type, String detail, Map<String, Object> extras, Map<String, String> headers) {
        return answer(type, type.status(), detail, List.of(), extras, headers);
    }

    private Problem answer(ProblemType type, int status, String detail, List<FieldFault> faults, Map<String, Object> extras,
            Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Content-Language", words.locale().getLanguage());
        return new Problem(type, status, words.text("api.problem." + type.slug()), detail, request.getRequestURI(), faults, extras, all);
    }

    private String detail(ProblemType type) {
        return words.text("api.detail." + type.slug(), List.of(RequestGuard.LIMIT_MEGABYTES));
    }

    private static Map<String, String> headers(ProblemType type) {
        return switch (type) {
            case NOT_SIGNED_IN -> challenge();
            case BUSY, CONFLICT -> Map.of(RETRY_AFTER, ONE_SECOND);
            default -> Map.of();
        };
    }

    private static Map<String, String> challenge() {
        return Map.of("WWW-Authenticate", "Bearer");
    }
}
