package org.lianjian.cooperation.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.cooperation.boundary.ListingRow;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.MatchReason;
import org.lianjian.cooperation.boundary.Suggestion;

/**
 * How well a listing of the other side fits, and why in words. Points: place up to 30, quantity up to 30, time up to 20, history up to 20; a reason
 * that is worth nothing is left out.
 */
public final class Fit {

    private static final int SAME_VILLAGE = 30;
    private static final int SAME_TOWNSHIP = 20;
    private static final int SAME_CITY = 10;
    private static final int QUANTITY = 30;
    private static final int TIME = 20;
    private static final int PARTNERS = 20;
    private static final int DIGITS_OF_A_TOWNSHIP = 9;

    private final Listing own;
    private final List<MatchReason> reasons = new ArrayList<>();
    private int score;

    private Fit(Listing own) {
        this.own = own;
    }

    /**
     * Weighs a candidate of the same category whose window overlaps.
     *
     * @param placeCode the candidate's place
     * @param shared    how many agreements the two organisations have had with each other
     */
    public static Suggestion of(Listing own, ListingRow candidate, String placeCode, long shared) {
        Fit fit = new Fit(own);
        fit.place(placeCode);
        fit.quantity(candidate);
        fit.time(candidate);
        if (shared > 0) {
            fit.add(PARTNERS, "cooperation.match.partners", candidate.organizationName(), shared);
        }
        return new Suggestion(candidate, fit.score, List.copyOf(fit.reasons));
    }

    private void place(String placeCode) {
        if (own.getPlaceCode().equals(placeCode)) {
            add(SAME_VILLAGE, "cooperation.match.samePlace");
        } else if (own.getPlaceCode().substring(0, DIGITS_OF_A_TOWNSHIP).equals(placeCode.substring(0, DIGITS_OF_A_TOWNSHIP))) {
            add(SAME_TOWNSHIP, "cooperation.match.sameTownship");
        } else {
            add(SAME_CITY, "cooperation.match.sameCity");
        }
    }

    /** How much of the need the resource covers, whichever of the two is asked about. */
    private void quantity(ListingRow candidate) {
        if (!own.getUnit().equals(candidate.unit())) {
            reasons.add(new MatchReason("cooperation.match.otherUnit", List.of(candidate.quantity(), candidate.unit())));
            return;
        }
        BigDecimal needed = own.getSide() == ListingSide.NEED ? own.getQuantity() : candidate.quantity();
        BigDecimal offered = own.getSide() == ListingSide.NEED ? candidate.quantity() : own.getQuantity();
        if (offered.compareTo(needed) >= 0) {
            add(QUANTITY, "cooperation.match.covers", offered, needed, own.getUnit());
        } else {
            int points = offered.multiply(BigDecimal.valueOf(QUANTITY)).divide(needed, 0, RoundingMode.DOWN).intValue();
            add(points, "cooperation.match.coversPartly", offered, needed, own.getUnit());
        }
    }

    /** How much of the days of the need the two have in common. */
    private void time(ListingRow candidate) {
        LocalDate from = candidate.from().isAfter(own.getFrom()) ? candidate.from() : own.getFrom();
        LocalDate to = candidate.to().isBefore(own.getTo()) ? candidate.to() : own.getTo();
        long common = ChronoUnit.DAYS.between(from, to) + 1;
        boolean asked = own.getSide() == ListingSide.NEED;
        long wanted = 1 + (asked ? ChronoUnit.DAYS.between(own.getFrom(), own.getTo()) : ChronoUnit.DAYS.between(candidate.from(), candidate.to()));
        add((int) (TIME * common / wanted), "cooperation.match.time", from, to, common);
    }

    private void add(int points, String key, Object... values) {
        score += points;
        reasons.add(new MatchReason(key, List.of(values)));
    }
}
