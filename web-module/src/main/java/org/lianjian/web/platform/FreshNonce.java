package org.lianjian.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Gives each whole page a nonce of its own for its scripts. The component library expects its script to send the last one along with every form and
 * refuses the form without; but most pages do not load that script, and a browser may run none.
 */
public class FreshNonce extends HttpFilter {

    /** The parameter, and the entry of the view, in which the component library looks for the nonce. */
    static final String NAME = "primefaces.nonce";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(isContinued(request) ? request : new WithNonce(request), response);
    }

    /** Whether the request changes a part of a page whose nonce it knows. */
    static boolean isContinued(HttpServletRequest request) {
        return PartOfPage.asks(request) && request.getParameterMap().containsKey(NAME);
    }

    private static final class WithNonce extends HttpServletRequestWrapper {

        private final String nonce = Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

        WithNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return NAME.equals(name) ? nonce : super.getParameter(name);
        }
    }
}
