package org.lianjian.agreements.boundary;

import java.time.LocalDate;

/**
 * One line of the list of agreements.
 *
 * @param number  as people write it, e.g. 花结〔2026〕3号; null before submission
 * @param parties the short names of the parties, leader first, joined by " – "
 * @param scanMissing whether it was entered from paper and the scan is still to be added
 * @param end     the last day it counts: the end of the term, or earlier when it was ended
 */
public record AgreementRow(long id, String key, String number, String kind, String title, AgreementState state, String parties,
        LocalDate start, LocalDate end, boolean fromPaper, boolean scanMissing, int version) {
}
