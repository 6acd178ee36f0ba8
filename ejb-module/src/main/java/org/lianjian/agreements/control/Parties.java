package org.lianjian.agreements.control;

import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.LinkedRows;
import org.lianjian.platform.persistence.Where;

/** Conditions on the parties of {@code Agreement a}. */
final class Parties {

    static final String ORGANIZATION = "p.organizationId";
    static final String TOWNSHIP = "p.townshipCode";

    private static final LinkedRows OF_AGREEMENT = new LinkedRows("AgreementParty p", "p.agreement", "a");

    private Parties() {
    }

    /** Only agreements that may be seen. */
    static Where visible(Visibility reach) {
        return new Where().visibleThrough(reach, OF_AGREEMENT, ORGANIZATION, TOWNSHIP, "a.term.start", "a.term.effectiveEnd");
    }

    /** That one of the parties is so. */
    static String some(String condition) {
        return OF_AGREEMENT.some(condition);
    }

    /** That none of the parties is so. */
    static String none(String condition) {
        return OF_AGREEMENT.none(condition);
    }
}
