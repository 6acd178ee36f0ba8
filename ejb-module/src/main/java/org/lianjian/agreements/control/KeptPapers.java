package org.lianjian.agreements.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.DecidingOffice;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.KeptTemplates;

/** Lets agreements keep the templates they were drawn up with: from the number on their papers look the same for ever. */
@Dependent
class KeptPapers {

    @Inject
    private KeptTemplates templates;

    /** Called when the agreement gets its number. */
    AgreementDetails numbered(AgreementDetails agreement) {
        String office = DecidingOffice.of(agreement);
        templates.keep(DocumentKind.AGREEMENT, agreement.id(), office);
        if (agreement.predecessorId() != null) {
            templates.keep(DocumentKind.RENEWAL, agreement.id(), office);
        }
        return agreement;
    }

    /** Called when it is terminated. */
    AgreementDetails terminated(AgreementDetails agreement) {
        templates.keep(DocumentKind.TERMINATION_NOTICE, agreement.id(), DecidingOffice.of(agreement));
        return agreement;
    }
}
