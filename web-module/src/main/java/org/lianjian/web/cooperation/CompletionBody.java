package org.lianjian.web.cooperation;

import java.util.ArrayList;
import java.util.List;
import org.lianjian.cooperation.boundary.CompletionDraft;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.web.activities.EvidenceBody;

/** A claim of completion with its files. */
public class CompletionBody extends CompletionDraft {

    private static final long serialVersionUID = 1L;

    private transient List<EvidenceBody> evidence = new ArrayList<>();

    public void setEvidence(List<EvidenceBody> evidence) {
        this.evidence = evidence;
    }

    /** The files that are new. */
    List<Upload> uploads() {
        return evidence == null ? List.of() : evidence.stream().filter(EvidenceBody::isNew).map(EvidenceBody::upload).toList();
    }
}
