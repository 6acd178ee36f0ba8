package org.lianjian.agreements.control;

import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.Where;

/** Conditions on the parties of {@code Agreement a}. */
final class Parties {

    static final String ORGANIZATION = "p.organizationId";
    static final String TOWNSHIP = "p.townshipCode";

    private static final String OF_AGREEMENT = "select p.organizationId from AgreementParty p where p.agreement = a";

    private Parties() {
    }

    /** Only agreements that may be seen. */
    static Where visible(Visibility reach) {
        return new Where().visibleThrough(reach, OF_AGREEMENT, ORGANIZATION, TOWNSHIP, "a.term.start", "a.term.effectiveEnd");
    }

    /** That one of the parties is so. */
    static String some(String condition) {
        return "exists (" + OF_AGREEMENT + " and " + condition + ")";
    }

    /** That none of the parties is so. */
    static String none(String condition) {
        return "not " + some(condition);
    }
}
