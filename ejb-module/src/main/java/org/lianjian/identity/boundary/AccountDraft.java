package org.lianjian.identity.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import org.lianjian.platform.text.PlainText;

/** What is typed about an account. */
public class AccountDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "validation.required")
    @Pattern(regexp = "[a-z][a-z0-9._-]{1,39}", message = "validation.username")
    private String username;

    @PlainText(max = 60)
    private String displayName;

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }
}
