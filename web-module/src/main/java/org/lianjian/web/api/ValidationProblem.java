package org.lianjian.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ext.Provider;

/** Inputs that break a constraint of a draft. */
@Provider
@ApplicationScoped
public class ValidationProblem extends ProblemMapper<ConstraintViolationException> {
}
