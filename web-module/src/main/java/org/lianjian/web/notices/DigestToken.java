package org.lianjian.web.notices;

/** What the link in a confirmation e-mail holds. */
public class DigestToken {

    private String token;

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
