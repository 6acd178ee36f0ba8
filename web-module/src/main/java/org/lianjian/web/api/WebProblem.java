package org.lianjian.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;

/** Refusals of the REST server itself: no such path, method, media type. */
@Provider
@Dependent
public class WebProblem extends ProblemMapper<WebApplicationException> {
}
