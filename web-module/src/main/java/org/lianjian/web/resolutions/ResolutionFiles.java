package org.lianjian.web.resolutions;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.web.platform.Downloads;

/** The files that were handed in as proof. */
@WebServlet("/files/resolutions/*")
public class ResolutionFiles extends Downloads {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Resolutions resolutions;

    @Override
    protected AttachmentContent load(long recordId, long fileId) {
        return resolutions.evidence(recordId, fileId);
    }
}
