package org.lianjian.web.health;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianjian.platform.health.Drain;

/** Counts the requests that are being answered, so that a node that is to stop can finish them; then it keeps no connection open either. */
public class RequestCount extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Drain.enter();
        try {
            if (Drain.hasBegun()) {
                response.setHeader("Connection", "close");
            }
            chain.doFilter(request, response);
        } finally {
            Drain.leave();
        }
    }
}
