package org.lianjian.agreements.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.util.List;
import org.lianjian.platform.records.RecordRef;

/** Agreements that were signed on paper before they came in here. Whoever would approve them enters them (invariant 6). */
@Local
public interface PaperAgreements {

    /**
     * Enters a draft as it is in force on paper: it gets a number of ours and is active, or over by its dates, with the scan still missing. All rules
     * hold that hold for others (invariants 1, 2, 3).
     */
    AgreementDetails enter(RecordRef ref, @Valid List<PaperSignature> signatures);

    /** Adds the scan of the signed paper: PDF, PNG or JPEG. */
    AgreementDetails addScan(RecordRef ref, @Valid ScanDraft scan);
}
