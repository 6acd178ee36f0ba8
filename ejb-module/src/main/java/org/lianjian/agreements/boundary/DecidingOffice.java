package org.lianjian.agreements.boundary;

import java.util.List;

/** The office that decides over an agreement and whose templates its papers are made from. */
public final class DecidingOffice {

    private static final int CITY_DIGITS = 6;

    private DecidingOffice() {
    }

    /** The 12-digit code of the leading party's township; of its city where the municipal level decides. */
    public static String of(List<Party> parties, DecidingLevel level) {
        String township = parties.stream().filter(party -> party.role() == PartyRole.LEAD).findFirst().orElseGet(() -> parties.get(0)).townshipCode();
        return level == DecidingLevel.MUNICIPAL ? township.substring(0, CITY_DIGITS) + "0".repeat(CITY_DIGITS) : township;
    }

    /** The same for an agreement. */
    public static String of(AgreementDetails agreement) {
        return of(agreement.parties(), agreement.decidingLevel());
    }
}
