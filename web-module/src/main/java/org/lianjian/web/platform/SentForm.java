package org.lianjian.web.platform;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The request as it was received. A body is received before anything else happens, and the request that the server injects has then none left: who
 * reads fields or a body from that asks here for the one that has.
 */
public final class SentForm {

    private static final String ATTRIBUTE = "org.lianjian.request";

    private SentForm() {
    }

    /** Notes the one that holds the body. */
    public static void keep(HttpServletRequest whole) {
        whole.setAttribute(ATTRIBUTE, whole);
    }

    /** The one that holds the body; the same one when nothing was sent. */
    public static HttpServletRequest in(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof HttpServletRequest whole ? whole : request;
    }
}
