package org.lianjian.web.spike;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.lianjian.spike.boundary.SpikeActor;

@WebFilter("/*")
public class SpikeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SpikeActor actor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Principal principal = request.getUserPrincipal();
        actor.setName(principal == null ? "nobody" : principal.getName());
        response.setHeader("X-Spike-Actor", String.valueOf(actor.identity()));
        chain.doFilter(request, response);
    }
}
