package org.lianjian.web.resolutions;

import java.util.ArrayList;
import java.util.List;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.web.activities.EvidenceBody;

/** The body of a claim: what was done, and the files that show it. */
public class ProofBody {

    private String proof;
    private List<EvidenceBody> evidence = new ArrayList<>();

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public void setEvidence(List<EvidenceBody> evidence) {
        this.evidence = evidence;
    }

    /** The files. */
    List<Upload> uploads() {
        return evidence == null ? List.of() : evidence.stream().filter(EvidenceBody::isNew).map(EvidenceBody::upload).toList();
    }
}
