package org.lianjian.platform.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Lets a call through only if its actor holds a role that the use case is open to. */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 10)
public class Gate {

    @Inject
    Access access;

    /** Checks the role, then goes on. */
    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        access.demand(call.getMethod().getAnnotation(Allowed.class).value());
        return call.proceed();
    }
}
