package org.lianjian.web.identity;

import java.util.ArrayList;
import java.util.List;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.Violation;

/** The body with which a program signs in. */
public class Credentials {

    private static final int MAX_LABEL = 60;

    private String username;
    private String password;
    private String label;

    /**
     * Checks that there is something to check.
     *
     * @throws InvalidInput naming what is missing
     */
    void demandComplete() {
        List<Violation> faults = new ArrayList<>();
        if (username == null || username.isBlank()) {
            faults.add(Violation.of("username", "validation.required"));
        }
        if (password == null || password.isEmpty()) {
            faults.add(Violation.of("password", "validation.required"));
        }
        if (label != null && label.codePointCount(0, label.length()) > MAX_LABEL) {
            faults.add(Violation.of("label", "api.label.length", MAX_LABEL));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
