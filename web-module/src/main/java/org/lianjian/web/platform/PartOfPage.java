package org.lianjian.web.platform;

import jakarta.servlet.http.HttpServletRequest;

/** Requests in which a part of an open page asks for something. */
public final class PartOfPage {

    private PartOfPage() {
    }

    /** Whether that is such a request. */
    public static boolean asks(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** An answer that shows a message in the open page and leaves what was typed where it is; the words as HTML. */
    public static String message(String words) {
        return "<?xml version='1.0' encoding='UTF-8'?><partial-response id='j_id1'><changes><update id='signed-out'><![CDATA["
                + "<div id='signed-out' class='notice warn' role='alert'>" + words + "</div>]]></update></changes></partial-response>";
    }
}
