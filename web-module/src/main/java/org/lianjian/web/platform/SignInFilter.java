package org.lianjian.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.lianjian.identity.boundary.ApiTokens;
import org.lianjian.identity.boundary.SignIn;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.CurrentActor;

/**
 * Finds out who is asking: by the cookie of a sign-in, for programs by the token. The secret is looked up in the database on every request, so any
 * node can serve any request and signing out counts everywhere at once. Pages and files are for people who are signed in.
 */
public class SignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String BEARER = "Bearer ";
    private static final Set<String> OPEN_PAGES = Set.of("/sign-in.xhtml", "/setup.xhtml");

    @Inject
    transient CurrentActor current;

    @Inject
    transient SignIn signIn;

    @Inject
    transient ApiTokens tokens;

    @Inject
    transient SignInGate gate;

    @Inject
    transient BehindProxy proxy;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getServletPath().startsWith(RESOURCES)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Actor> actor = whoAsks(request);
        current.become(actor.orElseGet(() -> Actor.nobody(proxy.address(request))));
        if (actor.isPresent() && isForPeopleSignedIn(request.getServletPath()) && gate.leadsToPassword(request, response)) {
            return;
        }
        if (actor.isPresent() || !isForPeopleSignedIn(request.getServletPath())) {
            chain.doFilter(request, response);
        } else {
            gate.turnAway(request, response);
        }
    }

    private Optional<Actor> whoAsks(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            boolean bearer = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
            return bearer ? tokens.recognise(authorization.substring(BEARER.length()).strip(), proxy.address(request)) : Optional.empty();
        }
        return SignInCookie.in(request).flatMap(secret -> signIn.recognise(secret, proxy.address(request)));
    }

    private static boolean isForPeopleSignedIn(String path) {
        return path.endsWith(".xhtml") && !OPEN_PAGES.contains(path) || path.startsWith("/files/");
    }
}
