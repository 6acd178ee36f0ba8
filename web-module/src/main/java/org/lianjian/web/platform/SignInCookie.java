package org.lianjian.web.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/** The cookie of a sign-in: an opaque secret that scripts cannot read and other sites cannot send; under TLS it never travels in the clear. */
public final class SignInCookie {

    private static final String NAME = "LJSESSION";

    private SignInCookie() {
    }

    /** The secret that came with the request. */
    public static Optional<String> in(HttpServletRequest request) {
        return request.getCookies() == null ? Optional.empty()
                : Arrays.stream(request.getCookies()).filter(cookie -> NAME.equals(cookie.getName())).map(Cookie::getValue).findFirst();
    }

    /** Gives the browser the secret until it is closed. */
    public static void set(HttpServletRequest request, HttpServletResponse response, String secret) {
        response.addCookie(cookie(request, secret, -1));
    }

    /** Takes it back. */
    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", 0));
    }

    private static Cookie cookie(HttpServletRequest request, String secret, int seconds) {
        Cookie cookie = new Cookie(NAME, secret);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }
}
