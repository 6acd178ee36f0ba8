package org.lianjian.agreements.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.util.List;
import org.lianjian.platform.records.RecordRef;

/** What is agreed on while an agreement runs: texts linked to it, each with a new promise or without (invariant 8). */
@Local
public interface AgreementAddenda {

    /** The addenda of one agreement, first one first. */
    List<AgreementAddition> of(long agreementId);

    /**
     * Registers one; whoever decides over the agreement does, while it is ACTIVE or SUSPENDED.
     *
     * @param agreement the agreement, in its version
     */
    AgreementAddition add(RecordRef agreement, @Valid AdditionDraft draft);
}
