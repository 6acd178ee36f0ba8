package org.lianjian.identity.boundary;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** What is typed about the policy; units and meaning as in {@link PasswordPolicyDetails}. */
public class PasswordPolicyDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "validation.required")
    private Integer leastLength;

    @NotNull(message = "validation.required")
    private Integer kinds;

    @NotNull(message = "validation.required")
    private Integer failuresUntilLock;

    @NotNull(message = "validation.required")
    private Integer lockMinutes;

    @NotNull(message = "validation.required")
    private Integer idleMinutes;

    @NotNull(message = "validation.required")
    private Integer passwordDays;

    public Integer getLeastLength() {
        return leastLength;
    }

    public void setLeastLength(Integer leastLength) {
        this.leastLength = leastLength;
    }

    public Integer getKinds() {
        return kinds;
    }

    public void setKinds(Integer kinds) {
        this.kinds = kinds;
    }

    public Integer getFailuresUntilLock() {
        return failuresUntilLock;
    }

    public void setFailuresUntilLock(Integer failuresUntilLock) {
        this.failuresUntilLock = failuresUntilLock;
    }

    public Integer getLockMinutes() {
        return lockMinutes;
    }

    public void setLockMinutes(Integer lockMinutes) {
        this.lockMinutes = lockMinutes;
    }

    public Integer getIdleMinutes() {
        return idleMinutes;
    }

    public void setIdleMinutes(Integer idleMinutes) {
        this.idleMinutes = idleMinutes;
    }

    public Integer getPasswordDays() {
        return passwordDays;
    }

    public void setPasswordDays(Integer passwordDays) {
        this.passwordDays = passwordDays;
    }
}
