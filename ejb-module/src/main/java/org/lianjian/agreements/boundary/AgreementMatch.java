package org.lianjian.agreements.boundary;

import java.util.List;

/**
 * What a number on a sheet may mean.
 *
 * @param ids         the agreements that have it; one when it is clear
 * @param suggestions numbers that may have been meant, nearest first
 */
public record AgreementMatch(List<Long> ids, List<String> suggestions) {

    public AgreementMatch {
        ids = List.copyOf(ids);
        suggestions = List.copyOf(suggestions);
    }

    /** Whether exactly one agreement is meant. */
    public boolean isClear() {
        return ids.size() == 1;
    }
}
