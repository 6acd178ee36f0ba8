package org.lianjian.web.activities;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.web.platform.Downloads;

/** The evidence files of activities. */
@WebServlet("/files/activities/*")
public class ActivityFiles extends Downloads {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Activities activities;

    @Override
    protected AttachmentContent load(long recordId, long fileId) {
        return activities.evidence(recordId, fileId);
    }
}
