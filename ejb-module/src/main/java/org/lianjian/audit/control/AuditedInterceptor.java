package org.lianjian.audit.control;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolationException;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.ConstraintFaults;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.persistence.SqlFaults;
import org.lianjian.platform.time.OfficeClock;

/**
 * No event, no change (invariant 12). Lies outside the gate, so that refused calls are recorded too. A failed call leaves one event: a
 * method that records its failure itself, or calls another that did, is not recorded again.
 */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditedInterceptor {

    @Inject
    JpaAuditTrail trail;

    @Inject
    FailedAttempts attempts;

    @Inject
    CurrentCall call;

    @Inject
    OfficeClock clock;

    /** Goes on, then demands the event; records a failure. */
    @AroundInvoke
    public Object audit(InvocationContext invocation) throws Exception {
        AuditEvent event = invocation.getMethod().getAnnotation(Audited.class).value();
        int failuresBefore = call.failures();
        call.enter(operationOf(invocation));
        try {
            Object result = invocation.proceed();
            demand(event, invocation);
            return result;
        } catch (Exception e) {
            Exception meant = meaningOf(e);
            if (call.failures() == failuresBefore) {
                record(event, invocation, meant);
            }
            throw meant;
        } finally {
            call.leave();
        }
    }

    private void record(AuditEvent event, InvocationContext invocation, Exception problem) {
        try {
            attempts.record(event, invocation.getParameters(), problem);
        } catch (RuntimeException e) {
            // What went wrong first is what the caller needs to hear; the log of the server shows both.
            problem.addSuppressed(e);
        }
    }

    private void demand(AuditEvent event, InvocationContext invocation) {
        if (!trail.accountsFor(event)) {
            throw new IllegalStateException(invocation.getMethod() + " changed something without the event " + event);
        }
    }

    private Exception meaningOf(Exception problem) {
        if (problem instanceof ConstraintViolationException invalid) {
            return ConstraintFaults.of(invalid.getConstraintViolations());
        }
        return SqlFaults.isConflict(problem) && !(problem instanceof StaleVersion) ? new StaleVersion("", clock.now()) : problem;
    }

    private static Operation operationOf(InvocationContext invocation) {
        Allowed allowed = invocation.getMethod().getAnnotation(Allowed.class);
        return allowed == null ? Operation.PUBLIC : allowed.value();
    }
}
