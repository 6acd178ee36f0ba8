package org.lianjian.platform.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import org.lianjian.platform.errors.ConstraintFaults;

/**
 * Checks the inputs of a use case against the constraints of its boundary, behind the gate. Not left to the container: whether it validates the
 * calls of session beans differs between servers and between ways of packaging.
 */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 20)
public class InputCheck {

    @Inject
    Validator validator;

    /** Checks the inputs, then goes on. */
    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        // A call without inputs may come without the array for them.
        Object[] inputs = call.getParameters();
        Set<ConstraintViolation<Object>> faults = inputs == null ? Set.of()
                : validator.forExecutables().validateParameters(call.getTarget(), call.getMethod(), inputs);
        if (!faults.isEmpty()) {
            throw ConstraintFaults.of(faults);
        }
        return call.proceed();
    }
}
