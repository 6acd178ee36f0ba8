package org.lianjian.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.ext.Provider;

/** Everything that no other mapper takes. */
@Provider
@Dependent
public class AnyProblem extends ProblemMapper<Throwable> {
}
