package org.lianjian.web.findings;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.inspections.boundary.Findings;
import org.lianjian.web.platform.Downloads;

/** The evidence files of rectifications. */
@WebServlet("/files/findings/*")
public class FindingFiles extends Downloads {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Findings findings;

    @Override
    protected AttachmentContent load(long recordId, long fileId) {
        return findings.evidence(recordId, fileId);
    }
}
