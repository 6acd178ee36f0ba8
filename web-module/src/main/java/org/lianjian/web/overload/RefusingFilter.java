package org.lianjian.web.overload;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianjian.web.platform.SentForm;

/** Lets some requests pass by, takes the others on, and answers those that it refuses. */
abstract class RefusingFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Doorways doorways;

    @Inject
    transient Refusals refusals;

    /** Whether the request is none of this filter's. */
    abstract boolean passesBy(HttpServletRequest request);

    /** Takes a request on. */
    abstract void receive(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException, Refusal;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (passesBy(request)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            receive(request, response, chain);
        } catch (Refusal refusal) {
            refusals.answer(SentForm.in(request), response, refusal);
        }
    }
}
