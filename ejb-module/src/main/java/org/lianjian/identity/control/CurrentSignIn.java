package org.lianjian.identity.control;

import jakarta.enterprise.context.RequestScoped;

/** The sign-in that the present request came with; none when it came with a token or without either. */
@RequestScoped
public class CurrentSignIn {

    private String cookieHash = "";

    /** Notes it. */
    public void is(String hash) {
        cookieHash = hash;
    }

    /** What is stored of its cookie, or empty. */
    public String cookieHash() {
        return cookieHash;
    }
}
