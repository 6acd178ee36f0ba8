package org.lianjian.web.api;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.ext.Provider;

/** What a session bean throws and the container wraps. */
@Provider
@Dependent
public class EjbProblem extends ProblemMapper<EJBException> {
}
