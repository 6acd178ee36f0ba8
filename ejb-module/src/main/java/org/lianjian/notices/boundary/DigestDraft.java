package org.lianjian.notices.boundary;

import java.io.Serializable;
import org.lianjian.platform.text.PlainText;

/** What is typed to get the daily e-mail. */
public class DigestDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @PlainText(max = 254)
    private String email;

    /** The language of the e-mail: {@code zh} or {@code en}; Chinese when left out. */
    private String language;

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
