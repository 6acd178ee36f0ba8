package org.lianjian.platform.errors;

/** The actor holds no role that could ever do this (HTTP 403). */
public class AccessRefused extends LianjianException {

    private static final long serialVersionUID = 1L;

    public AccessRefused(String operation) {
        super("error.accessRefused", operation);
    }
}
