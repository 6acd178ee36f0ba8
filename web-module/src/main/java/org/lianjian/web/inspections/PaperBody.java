package org.lianjian.web.inspections;

import java.util.ArrayList;
import java.util.List;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.inspections.boundary.PaperDraft;

/** The body of a working paper: what is written, and evidence files. */
public class PaperBody extends PaperDraft {

    private static final long serialVersionUID = 1L;

    private transient List<PaperFileBody> evidence = new ArrayList<>();

    public void setEvidence(List<PaperFileBody> evidence) {
        this.evidence = evidence;
    }

    /** The files that are new. */
    List<Upload> uploads() {
        return evidence.stream().filter(PaperFileBody::isNew).map(PaperFileBody::upload).toList();
    }
}
