package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.Outcome;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.errors.AccessRefused;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.LianjianException;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.NotSignedIn;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.errors.Violation;
import org.lianjian.platform.records.RecordRef;

/**
 * Records refused and failed calls. Auditors see such an event where the record is known: its townships are those of its earlier
 * events, else those of the actor's grants. Has a transaction of its own, also for looking that up: that of the failed call may be
 * unusable.
 */
@ApplicationScoped
public class FailedAttempts {

    private static final List<Class<? extends LianjianException>> REFUSALS =
            List.of(NotSignedIn.class, AccessRefused.class, NotFound.class, RuleViolated.class);

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    JpaAuditTrail trail;

    @Inject
    CurrentActor current;

    /** A changing call that failed; the first parameter that is a record or an id says which record. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(AuditEvent event, Object[] parameters, Exception problem) {
        Subject subject = subjectOf(event.objectType(), idIn(parameters));
        Outcome outcome = REFUSALS.stream().anyMatch(type -> type.isInstance(problem)) ? Outcome.REFUSED : Outcome.FAILED;
        trail.appendFailure(event, subject, outcome, factsOf(problem));
    }

    /** A reading call that the gate refused. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordRefusedRead(String operation) {
        trail.appendFailure(AuditEvent.ACCESS_REFUSED, null, Outcome.REFUSED, Facts.none().with("operation", operation));
    }

    private static Optional<Long> idIn(Object[] parameters) {
        return parameters == null ? Optional.empty() : Arrays.stream(parameters).filter(Objects::nonNull)
                .map(value -> value instanceof RecordRef ref ? (Object) ref.id() : value)
                .filter(Long.class::isInstance).map(Long.class::cast).findFirst();
    }

    private Subject subjectOf(ObjectType type, Optional<Long> id) {
        return id.map(known -> new Subject(known, keyOf(type, known), new RecordScope(Set.of(), townshipsOf(type, known)))).orElse(null);
    }

    private Set<String> townshipsOf(ObjectType type, long id) {
        Set<String> known = new HashSet<>(entities.createQuery("select distinct t from AuditRecord e join e.townships t"
                        + " where e.objectType = :type and e.objectId = :id", String.class)
                .setParameter("type", type).setParameter("id", id).getResultList());
        return known.isEmpty() ? ownTownships() : known;
    }

    private Set<String> ownTownships() {
        return current.get().grants().stream().map(Grant::divisionCode).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private String keyOf(ObjectType type, long id) {
        return entities.createQuery("select e.objectKey from AuditRecord e where e.objectType = :type and e.objectId = :id order by e.id desc",
                        String.class)
                .setParameter("type", type).setParameter("id", id).setMaxResults(1).getResultStream().findFirst().orElse("");
    }

    private static Facts factsOf(Exception problem) {
        if (problem instanceof InvalidInput invalid) {
            String fields = invalid.violations().stream().map(Violation::field).distinct().collect(Collectors.joining(", "));
            return Facts.none().with("reason", invalid.key()).with("fields", fields);
        }
        if (problem instanceof RuleViolated rule) {
            return Facts.none().with("reason", rule.key()).with("invariant", rule.invariant());
        }
        String reason = problem instanceof LianjianException known ? known.key() : problem.getClass().getSimpleName();
        return Facts.none().with("reason", reason);
    }
}
