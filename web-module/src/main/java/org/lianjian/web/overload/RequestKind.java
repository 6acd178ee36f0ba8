package org.lianjian.web.overload;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.lianjian.web.api.RequestGuard;

/** What kind of request it is, as far as its way in goes. */
final class RequestKind {

    /** The most megabytes of an upload: the largest archived package, and the fields around it. */
    static final int MAX_UPLOAD = 552;

    private static final int MAX_FORM = 2;
    private static final String API = "/api";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    /** Where passwords are hashed. */
    private static final Set<String> SIGN_IN = Set.of("/sign-in.xhtml", "/setup.xhtml", "/api/v1/tokens", "/api/v1/me/password");

    private RequestKind() {
    }

    /** Whether it is served at once, whatever else goes on: style sheets, scripts, and whether this node is well. */
    static boolean isFree(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/health") || path.startsWith("/metrics");
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getServletPath().startsWith(API);
    }

    static boolean isSignIn(HttpServletRequest request) {
        String rest = request.getPathInfo() == null ? "" : request.getPathInfo();
        return !READING.contains(request.getMethod()) && SIGN_IN.contains(request.getServletPath() + rest);
    }

    static boolean hasBody(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) && (request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null);
    }

    /** Whether it may bring large files. */
    static boolean isUpload(HttpServletRequest request) {
        return isForm(request) || type(request).startsWith(RequestGuard.PACKAGE);
    }

    /** Whether it is a form with files, which the server takes apart. */
    static boolean isForm(HttpServletRequest request) {
        return type(request).startsWith("multipart/") && !isApi(request);
    }

    /** The most megabytes of any other body. */
    static int megabytes(HttpServletRequest request) {
        return isApi(request) ? RequestGuard.LIMIT_MEGABYTES : MAX_FORM;
    }

    private static String type(HttpServletRequest request) {
        return request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
    }
}
