package org.lianjian.agreements.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.documents.boundary.DocumentContent;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.DocumentNames;
import org.lianjian.documents.boundary.DocumentSource;
import org.lianjian.platform.access.Operation;

/** The agreement as a paper (共建协议), from the draft on. */
@ApplicationScoped
public class AgreementDocument implements DocumentSource {

    @Inject
    Agreements agreements;

    @Inject
    AgreementTexts texts;

    @Override
    public DocumentKind kind() {
        return DocumentKind.AGREEMENT;
    }

    @Override
    public Operation operation() {
        return Operation.AGREEMENT_VIEW;
    }

    @Override
    public DocumentNames names() {
        return AgreementTexts.names();
    }

    @Override
    public DocumentContent content(long recordId) {
        return texts.of(agreements.get(recordId));
    }
}
