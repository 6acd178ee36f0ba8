package org.lianjian.identity.control;

import jakarta.enterprise.context.RequestScoped;

/** The sign-in that the present request came with; none when it came with a token or without either. */
@RequestScoped
public class CurrentSignIn {

    private String cookieHash = "";
    private boolean passwordDue;

    /** Notes it, and whether its password must be changed before anything else. */
    public void is(String hash, boolean due) {
        cookieHash = hash;
        passwordDue = due;
    }

    /** Whether nothing but changing the password is open. */
    public boolean isPasswordDue() {
        return passwordDue;
    }

    /** What is stored of its cookie, or empty. */
    public String cookieHash() {
        return cookieHash;
    }
}
