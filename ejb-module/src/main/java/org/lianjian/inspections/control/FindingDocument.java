package org.lianjian.inspections.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianjian.documents.boundary.DocumentContent;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.DocumentNames;
import org.lianjian.documents.boundary.DocumentSource;
import org.lianjian.platform.access.Operation;

/** A finding and how it was rectified, as a paper (审计问题单). */
@ApplicationScoped
public class FindingDocument implements DocumentSource {

    @Inject
    FindingTexts texts;

    @Override
    public DocumentKind kind() {
        return DocumentKind.FINDING;
    }

    @Override
    public Operation operation() {
        return Operation.FINDING_VIEW;
    }

    @Override
    public DocumentNames names() {
        return FindingTexts.NAMES;
    }

    @Override
    public DocumentContent content(long recordId) {
        return texts.of(recordId);
    }
}
