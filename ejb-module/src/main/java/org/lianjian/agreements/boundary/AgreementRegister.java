package org.lianjian.agreements.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What later features need of agreements. For business code; checks no access: the caller does. */
public interface AgreementRegister {

    /** The agreement as it stood on a day, or null if there is none with this id. */
    AgreementOnADay on(long agreementId, LocalDate day);

    /** Active agreements of which one of these organisations is a party, newest first. */
    List<AgreementRow> activeOf(List<Long> organizationIds);

    /** Active agreements of which a body of a township is a party whose division code begins with one of these nine digits, newest first. */
    List<AgreementRow> activeOfTownshipBodies(Collection<String> townshipPrefixes);

    /** How many agreements that came into force an organisation has had with each of the others; who had none is left out. */
    Map<Long, Long> shared(long organizationId, Collection<Long> others);

    /**
     * Moves what counts for commitments, in the present transaction, under a lock on their rows.
     *
     * @param filed commitment id to the quantity added to (or, negative, taken from) "filed"
     * @param done  commitment id to the quantity added to "done"
     */
    void count(long agreementId, Map<Long, BigDecimal> filed, Map<Long, BigDecimal> done);
}
