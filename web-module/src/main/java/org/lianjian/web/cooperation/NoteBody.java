package org.lianjian.web.cooperation;

import java.util.ArrayList;
import java.util.List;
import org.lianjian.cooperation.boundary.NoteDraft;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.web.activities.EvidenceBody;

/** A note on the progress with its files. */
public class NoteBody extends NoteDraft {

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
