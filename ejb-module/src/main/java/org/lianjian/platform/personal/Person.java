package org.lianjian.platform.personal;

/**
 * Somebody who asks what is stored about them.
 *
 * @param name  as it is written in records
 * @param phone a telephone number, or null
 */
public record Person(String name, String phone) {

    public Person {
        name = name.strip();
        phone = phone == null || phone.isBlank() ? null : phone.strip();
    }

    /** Whether this is the name. */
    public boolean isNamed(String text) {
        return text != null && name.equals(text.strip());
    }

    /** Whether this is the telephone. */
    public boolean hasPhone(String text) {
        return phone != null && text != null && phone.equals(text.strip());
    }

    /** Whether a text holds the name or the telephone. */
    public boolean appearsIn(String text) {
        return text != null && (text.contains(name) || phone != null && text.contains(phone));
    }
}
