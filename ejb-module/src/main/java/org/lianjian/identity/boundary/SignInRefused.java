package org.lianjian.identity.boundary;

import org.lianjian.platform.errors.LianjianException;

/** Wrong name or password, or a locked account; the message does not say which of name and password was wrong. */
public class SignInRefused extends LianjianException {

    private static final long serialVersionUID = 1L;

    private final boolean locked;

    private SignInRefused(boolean locked, String key, Object... values) {
        super(key, values);
        this.locked = locked;
    }

    /** Wrong name or password. */
    public static SignInRefused wrong() {
        return new SignInRefused(false, "identity.signIn.wrong");
    }

    /** Too many failures; {@code minutes} until the next try. */
    public static SignInRefused locked(long minutes) {
        return new SignInRefused(true, "identity.signIn.locked", minutes);
    }

    /** The password is right and too old: it must be changed on the pages first. */
    public static SignInRefused passwordDue() {
        return new SignInRefused(false, "identity.signIn.passwordDue");
    }

    /** Whether the account is locked for a while. */
    public boolean isLocked() {
        return locked;
    }
}
