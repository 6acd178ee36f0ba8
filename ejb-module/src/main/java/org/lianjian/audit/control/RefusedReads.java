package org.lianjian.audit.control;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.errors.AccessRefused;

/**
 * Records that the gate refused somebody a reading use case; refused changes are the business of {@link AuditedInterceptor}. Callers
 * who are not signed in are sent to sign in and leave no event.
 */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 5)
public class RefusedReads {

    @Inject
    FailedAttempts attempts;

    @Inject
    CurrentCall call;

    /** Goes on and records a refusal. */
    @AroundInvoke
    public Object watch(InvocationContext invocation) throws Exception {
        int failuresBefore = call.failures();
        try {
            return invocation.proceed();
        } catch (AccessRefused e) {
            if (call.failures() == failuresBefore && !invocation.getMethod().isAnnotationPresent(Audited.class)) {
                attempts.recordRefusedRead(invocation.getMethod().getAnnotation(Allowed.class).value().name());
            }
            throw e;
        }
    }
}
