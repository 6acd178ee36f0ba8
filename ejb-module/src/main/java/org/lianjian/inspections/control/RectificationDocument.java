package org.lianjian.inspections.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianjian.documents.boundary.DocumentContent;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.DocumentNames;
import org.lianjian.documents.boundary.DocumentSource;
import org.lianjian.platform.access.Operation;

/** The notice that asks an organisation to rectify what a finding is about (整改通知书). */
@ApplicationScoped
public class RectificationDocument implements DocumentSource {

    @Inject
    FindingTexts texts;

    @Override
    public DocumentKind kind() {
        return DocumentKind.RECTIFICATION_NOTICE;
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
