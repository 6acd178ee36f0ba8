package org.lianjian.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Below {@code /api}, errors of the container itself are answered as problems too, never as its HTML pages. It stands before the other filters, so
 * that what fails in them, as finding out who asks while the database is away, is answered in the same way.
 */
public class ContainerErrors extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Problems problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Answering answering = new Answering(response);
        try {
            chain.doFilter(request, answering);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted()) {
                throw failed;
            }
            answering.answer(problems.of(failed));
        }
    }

    private final class Answering extends HttpServletResponseWrapper {

        Answering(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            answer(problems.ofStatus(status, new IllegalStateException("The container answers " + status)));
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            answer(problems.ofStatus(status, new IllegalStateException("The container answers " + status + ": " + message)));
        }

        private void answer(Problem problem) throws IOException {
            resetBuffer();
            setStatus(problem.status());
            setContentType(Problem.MEDIA_TYPE);
            problem.headers().forEach(this::setHeader);
            getResponse().getOutputStream().write(problem.toJson().getBytes(StandardCharsets.UTF_8));
        }
    }
}
