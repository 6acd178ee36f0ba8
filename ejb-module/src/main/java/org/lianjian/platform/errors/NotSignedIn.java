package org.lianjian.platform.errors;

/** Nobody is signed in, and the use case needs somebody (HTTP 401). */
public class NotSignedIn extends LianjianException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("error.notSignedIn");
    }
}
