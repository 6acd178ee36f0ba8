package org.lianjian.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ext.Provider;

/** Inputs that break a constraint of a draft. */
@Provider
@Dependent
public class ValidationProblem extends ProblemMapper<ConstraintViolationException> {
}
