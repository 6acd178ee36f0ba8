package org.lianjian.inspections.boundary;

import jakarta.ejb.Local;

/** Audit files (审计卷): all there is about one agreement, on one page, for auditors and officials. */
@Local
public interface Dossiers {

    /** The audit file of an agreement within the caller's reach. */
    Dossier of(long agreementId);
}
