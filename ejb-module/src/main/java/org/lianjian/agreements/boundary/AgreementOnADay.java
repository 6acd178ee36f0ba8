package org.lianjian.agreements.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * What an activity has to know of the agreement it is filed under.
 *
 * @param activeThen  whether it was active on the day asked for (invariant 4)
 * @param start       the first day it counts
 * @param end         the last day it counts
 */
public record AgreementOnADay(long id, String key, String number, String title, AgreementState state, DecidingLevel decidingLevel,
        List<Party> parties, List<Commitment> commitments, boolean activeThen, LocalDate start, LocalDate end) {
}
