package org.lianjian.agreements.control;

import static org.lianjian.documents.boundary.ChineseDates.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.Commitment;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.documents.boundary.DocumentContent;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.DocumentNames;
import org.lianjian.documents.boundary.DocumentSource;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.RuleViolated;

/** The notice to the parties that their agreement was terminated (终止通知书). */
@ApplicationScoped
public class TerminationDocument implements DocumentSource {

    @Inject
    Agreements agreements;

    @Inject
    AgreementTexts texts;

    @Override
    public DocumentKind kind() {
        return DocumentKind.TERMINATION_NOTICE;
    }

    @Override
    public Operation operation() {
        return Operation.AGREEMENT_VIEW;
    }

    @Override
    public DocumentNames names() {
        return AgreementTexts.names("主送", "终止日期", "终止理由", "决定日期").list("未完成承诺", "序号", "承诺方", "事项", "目标", "期限", "已完成");
    }

    @Override
    public DocumentContent content(long recordId) {
        AgreementDetails agreement = agreements.get(recordId);
        if (agreement.state() != AgreementState.TERMINATED) {
            throw new RuleViolated(null, "documents.notTerminated", agreement.state());
        }
        List<Commitment> unkept = agreement.commitments().stream().filter(line -> line.done().compareTo(line.target()) < 0).toList();
        return texts.of(agreement).text("主送", agreement.parties().stream().map(Party::name).collect(Collectors.joining("、")))
                .text("终止日期", day(agreement.effectiveEnd())).text("终止理由", agreement.reason()).text("决定日期", day(agreement.changedAt()))
                .list("未完成承诺", AgreementTexts.commitments(unkept));
    }
}
