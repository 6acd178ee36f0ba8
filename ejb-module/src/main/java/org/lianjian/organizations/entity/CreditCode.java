package org.lianjian.organizations.entity;

import java.util.regex.Pattern;

/**
 * The check of a unified social credit code (GB 32100-2015): 18 characters without I, O, S, V and Z, the last of which follows from the others with
 * the weights 3^(i-1) mod 31. A malformed code is an error; a wrong check character may be genuine, because some codes of the pilot era have one.
 */
public final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final int BASE = 31;
    private static final int FACTOR = 3;

    private CreditCode() {
    }

    /** Whether it has the length and the characters of a code. */
    public static boolean isWellFormed(String code) {
        return SHAPE.matcher(code).matches();
    }

    /** Whether a well-formed code ends with its check character. */
    public static boolean isConsistent(String code) {
        return code.charAt(LENGTH - 1) == checkCharacter(code);
    }

    /** The right last character of a well-formed code. */
    public static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * FACTOR % BASE;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }
}
