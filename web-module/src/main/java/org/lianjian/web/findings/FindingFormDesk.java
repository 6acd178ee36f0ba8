package org.lianjian.web.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.inspections.boundary.FindingDraft;
import org.lianjian.inspections.boundary.FindingForm;
import org.lianjian.inspections.boundary.Findings;
import org.lianjian.inspections.boundary.RecordDraft;
import org.lianjian.web.platform.KeptDraft;
import org.lianjian.web.platform.OnceOnly;

/** What the form of a finding asks of the services. The form itself travels with the page and can hold none of them. */
@ApplicationScoped
public class FindingFormDesk {

    @Inject
    Findings findings;

    @Inject
    KeptDraft kept;

    @Inject
    OnceOnly once;

    /** What the form offers for these records. */
    FindingForm form(List<RecordDraft> records) {
        return findings.form(records);
    }

    /** Issues it; a form sent twice counts once. */
    long issue(String key, FindingDraft draft) {
        return once.run(key, () -> findings.issue(draft).id());
    }

    KeptDraft kept() {
        return kept;
    }
}
