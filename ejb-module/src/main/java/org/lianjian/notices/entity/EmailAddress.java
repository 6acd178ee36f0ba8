package org.lianjian.notices.entity;

import java.util.regex.Pattern;
import org.lianjian.platform.errors.InvalidInput;

/** E-mail addresses as people type them: the ASCII part of RFC 5321 that is in use, no quoting, nothing that could begin another header. */
public final class EmailAddress {

    private static final Pattern USUAL =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,22}[A-Za-z]");

    private EmailAddress() {
    }

    /**
     * The address without space around it.
     *
     * @throws InvalidInput if it is none
     */
    public static String of(String typed) {
        String address = typed.strip();
        if (!USUAL.matcher(address).matches()) {
            throw new InvalidInput("email", "notices.digest.badEmail");
        }
        return address;
    }
}
