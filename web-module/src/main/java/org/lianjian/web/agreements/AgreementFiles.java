package org.lianjian.web.agreements;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.web.platform.Downloads;

/** The scans and termination documents of agreements. */
@WebServlet("/files/agreements/*")
public class AgreementFiles extends Downloads {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Agreements agreements;

    @Override
    protected AttachmentContent load(long recordId, long fileId) {
        return agreements.document(recordId, fileId);
    }
}
