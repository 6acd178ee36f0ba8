package org.lianjian.web.inspections;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.inspections.boundary.WorkingPapers;
import org.lianjian.web.platform.Downloads;

/** The evidence files of working papers. */
@WebServlet("/files/papers/*")
public class PaperFiles extends Downloads {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WorkingPapers papers;

    @Override
    protected AttachmentContent load(long recordId, long fileId) {
        return papers.evidence(recordId, fileId);
    }
}
