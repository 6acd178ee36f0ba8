package org.lianjian.identity.entity;

import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** The four kinds of characters in a password: small letters, capitals, digits, and all others, characters without case among them. */
final class CharacterKinds {

    private CharacterKinds() {
    }

    /** How many of the four kinds occur. */
    static long in(String password) {
        IntPredicate other = character -> !Character.isLetterOrDigit(character) || !Character.isDigit(character) && isUncased(character);
        return Stream.<IntPredicate>of(Character::isLowerCase, Character::isUpperCase, Character::isDigit, other)
                .filter(kind -> password.codePoints().anyMatch(kind)).count();
    }

    private static boolean isUncased(int character) {
        return !Character.isLowerCase(character) && !Character.isUpperCase(character);
    }
}
