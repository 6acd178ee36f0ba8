package org.lianjian.web.platform;

/** Where a button leads: always by a redirect, so that reloading sends nothing twice. */
public final class Go {

    private static final String REDIRECT = "?faces-redirect=true";

    private Go() {
    }

    /** To a page. */
    public static String to(String page) {
        return page + REDIRECT;
    }

    /** To a page that says what has been done. */
    public static String to(String page, String done) {
        return page + REDIRECT + "&done=" + done;
    }

    /** To the page of a record, which shows itself what has been done. */
    public static String to(String page, long id) {
        return page + REDIRECT + "&id=" + id;
    }

    /** To the page of a record, which says what has been done. */
    public static String to(String page, long id, String done) {
        return page + REDIRECT + "&id=" + id + "&done=" + done;
    }
}
