package org.lianjian.identity.entity;

import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.lianjian.platform.errors.InvalidInput;

/** What a password must be like: long rather than odd, and not the sign-in name. */
public final class PasswordPolicy {

    /** The least number of characters. */
    public static final int LEAST = 10;
    /** The greatest, so that nobody keeps the server busy with hashing. */
    public static final int MOST = 200;

    private static final int KINDS = 2;

    private PasswordPolicy() {
    }

    /**
     * Checks a new password.
     *
     * @param field the name of the input, for the message
     * @throws InvalidInput if it is too short or too long, holds the sign-in name, or has characters of one kind only
     */
    public static void check(String field, String username, String password) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < LEAST) {
            throw new InvalidInput(field, "identity.password.tooShort", LEAST);
        }
        if (length > MOST) {
            throw new InvalidInput(field, "identity.password.tooLong", MOST);
        }
        if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            throw new InvalidInput(field, "identity.password.holdsUsername");
        }
        if (kindsIn(password) < KINDS) {
            throw new InvalidInput(field, "identity.password.oneKind");
        }
    }

    private static long kindsIn(String password) {
        IntPredicate other = character -> !Character.isLetterOrDigit(character) || !Character.isDigit(character) && isUncased(character);
        return Stream.<IntPredicate>of(Character::isLowerCase, Character::isUpperCase, Character::isDigit, other)
                .filter(kind -> password.codePoints().anyMatch(kind)).count();
    }

    private static boolean isUncased(int character) {
        return !Character.isLowerCase(character) && !Character.isUpperCase(character);
    }
}
