package org.lianjian.cooperation.entity;

import java.time.LocalDate;
import org.lianjian.platform.errors.InvalidInput;

/** The days of a need or resource: its window has an order, and it is shown to others until a day that is not past and not after the window. */
public final class ListingWindow {

    private ListingWindow() {
    }

    /**
     * Checks the days.
     *
     * @throws InvalidInput naming the day that does not fit
     */
    public static void check(ListingContent content, LocalDate today) {
        if (content.to().isBefore(content.from())) {
            throw new InvalidInput("to", "cooperation.toBeforeFrom", content.from(), content.to());
        }
        if (content.expiresOn().isAfter(content.to())) {
            throw new InvalidInput("expiresOn", "cooperation.expiresAfterEnd", content.expiresOn(), content.to());
        }
        if (content.expiresOn().isBefore(today)) {
            throw new InvalidInput("expiresOn", "cooperation.expiresInThePast", content.expiresOn(), today);
        }
    }
}
