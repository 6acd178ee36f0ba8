package org.lianjian.archives.control;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.agreements.boundary.PartyRole;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.Span;

/** The townships that an agreement's parties lie in. */
final class Townships {

    private Townships() {
    }

    /** That of the leading party, in whose sequence the agreement has its number. */
    static String leading(AgreementDetails agreement) {
        return Stream.concat(agreement.parties().stream().filter(party -> party.role() == PartyRole.LEAD), agreement.parties().stream())
                .map(Party::townshipCode).findFirst().orElseThrow();
    }

    /** All of them. */
    static Set<String> of(AgreementDetails agreement) {
        return agreement.parties().stream().map(Party::townshipCode).collect(Collectors.toSet());
    }

    /** Whose it is. */
    static RecordScope scope(AgreementDetails agreement) {
        return new RecordScope(agreement.parties().stream().map(Party::organizationId).collect(Collectors.toSet()), of(agreement),
                new Span(agreement.start(), agreement.effectiveEnd()));
    }
}
