package org.lianjian.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.lianjian.identity.boundary.Passwords;

/**
 * What happens to the request of somebody who is not signed in, or no longer: reading leads to the sign-in page and from there back; a form that
 * was sent is carried through the sign-in page with everything typed, and sent again afterwards.
 */
@ApplicationScoped
public class SignInGate {

    static final String PAGE = "/sign-in.xhtml";
    /** Where somebody changes the own password. */
    public static final String PASSWORD_PAGE = "/identity/account.xhtml";
    /** Request attribute with the {@link CarriedForm} as one line. */
    public static final String CARRIED = "org.lianjian.carriedForm";

    @Inject
    Language language;

    @Inject
    Passwords passwords;

    /**
     * Leads somebody whose password is too old to where it is changed. A form that was sent goes on: the services refuse it, and the page keeps
     * what was typed.
     *
     * @return whether the request has been answered
     */
    boolean leadsToPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean leads = "GET".equals(request.getMethod()) && !PASSWORD_PAGE.equals(request.getServletPath()) && passwords.isDue();
        if (leads) {
            response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
        }
        return leads;
    }

    /** Leads to the sign-in page in the way that fits the request. */
    void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (PartOfPage.asks(request)) {
            tellThePage(response);
        } else if ("POST".equals(request.getMethod()) && !holdsFiles(request)) {
            carry(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + PAGE + "?next=" + URLEncoder.encode(address(request), StandardCharsets.UTF_8));
        }
    }

    private static void carry(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        request.setAttribute(CARRIED, CarriedForm.of(address(request), request.getParameterMap()));
        request.getRequestDispatcher(PAGE).forward(new Reading(request), response);
    }

    /** A message in the open page: what was typed stays where it is, and sending the form leads through the sign-in page. */
    private void tellThePage(HttpServletResponse response) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        String words = Messages.text(language.getLocale(), "layout.signedOut", List.of());
        response.getWriter().write(PartOfPage.message(words));
    }

    private static boolean holdsFiles(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/");
    }

    private static String address(HttpServletRequest request) {
        return request.getServletPath() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    /** The request as one for the sign-in page: nothing of the carried form is taken for the sign-in page's own. */
    private static final class Reading extends HttpServletRequestWrapper {

        private Reading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
