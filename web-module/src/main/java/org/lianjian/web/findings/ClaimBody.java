package org.lianjian.web.findings;

import java.util.ArrayList;
import java.util.List;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.inspections.boundary.ClaimDraft;
import org.lianjian.web.activities.EvidenceBody;

/** The body of a claim: what was done, and the files that prove it. */
public class ClaimBody extends ClaimDraft {

    private static final long serialVersionUID = 1L;

    private transient List<EvidenceBody> evidence = new ArrayList<>();

    public void setEvidence(List<EvidenceBody> evidence) {
        this.evidence = evidence;
    }

    /** The files. */
    List<Upload> uploads() {
        return evidence.stream().filter(EvidenceBody::isNew).map(EvidenceBody::upload).toList();
    }
}
