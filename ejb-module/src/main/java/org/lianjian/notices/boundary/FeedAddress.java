package org.lianjian.notices.boundary;

/**
 * The address of a calendar, which is a secret.
 *
 * @param address what a calendar program subscribes to
 */
public record FeedAddress(String address) {

    /** Without the secret, so that no log ever holds it. */
    @Override
    public String toString() {
        return "FeedAddress[…]";
    }
}
