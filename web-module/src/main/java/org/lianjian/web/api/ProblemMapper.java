package org.lianjian.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers a problem for whatever a resource throws; the subclasses only name types, so that no mapper of the server's own comes first. */
abstract class ProblemMapper<E extends Throwable> implements ExceptionMapper<E> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(E thrown) {
        Problem problem = problems.of(thrown);
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(new JsonText(problem.toJson()));
        problem.headers().forEach(answer::header);
        return answer.build();
    }
}
