package org.lianjian.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ext.Provider;

/** Everything that no other mapper takes. */
@Provider
@ApplicationScoped
public class AnyProblem extends ProblemMapper<Throwable> {
}
