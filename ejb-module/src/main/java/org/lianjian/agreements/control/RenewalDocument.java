package org.lianjian.agreements.control;

import static org.lianjian.documents.boundary.ChineseDates.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.documents.boundary.DocumentContent;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.DocumentNames;
import org.lianjian.documents.boundary.DocumentSource;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.RuleViolated;

/** An agreement that renews another one, as a paper (续签协议). */
@ApplicationScoped
public class RenewalDocument implements DocumentSource {

    @Inject
    Agreements agreements;

    @Inject
    AgreementTexts texts;

    @Override
    public DocumentKind kind() {
        return DocumentKind.RENEWAL;
    }

    @Override
    public Operation operation() {
        return Operation.AGREEMENT_VIEW;
    }

    @Override
    public DocumentNames names() {
        return AgreementTexts.names("原协议编号", "原协议标题", "原协议结束日期");
    }

    @Override
    public DocumentContent content(long recordId) {
        AgreementDetails agreement = agreements.get(recordId);
        if (agreement.predecessorId() == null) {
            throw new RuleViolated(null, "documents.noRenewal");
        }
        AgreementDetails former = agreements.get(agreement.predecessorId());
        return texts.of(agreement).text("原协议编号", former.number()).text("原协议标题", former.title()).text("原协议结束日期", day(former.end()));
    }
}
