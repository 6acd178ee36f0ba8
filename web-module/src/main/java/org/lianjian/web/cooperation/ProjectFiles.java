package org.lianjian.web.cooperation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.web.platform.Downloads;

/** The evidence files of projects. */
@WebServlet("/files/projects/*")
public class ProjectFiles extends Downloads {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Projects projects;

    @Override
    protected AttachmentContent load(long recordId, long fileId) {
        return projects.evidence(recordId, fileId);
    }
}
