package org.lianjian.agreements.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.agreements.boundary.AdditionDraft;
import org.lianjian.agreements.boundary.AgreementAddenda;
import org.lianjian.agreements.boundary.AgreementAddition;
import org.lianjian.agreements.boundary.CommitmentDraft;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.agreements.entity.AgreementAddendum;
import org.lianjian.agreements.entity.CommitmentLine;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.records.RecordRef;

/** The use cases of agreements' addenda. */
@Stateless
public class AgreementAddendaBean implements AgreementAddenda {

    @Inject
    private AgreementDesk desk;

    @Inject
    private AgreementStore store;

    @Override
    @Allowed(Operation.AGREEMENT_VIEW)
    public List<AgreementAddition> of(long agreementId) {
        Agreement agreement = desk.show(agreementId);
        return agreement.addenda().stream().map(addendum -> AgreementView.addition(addendum, agreement)).toList();
    }

    @Override
    @Allowed(Operation.AGREEMENT_ADD_ADDENDUM)
    @Audited(AuditEvent.AGREEMENT_ADDENDUM_ADDED)
    public AgreementAddition add(RecordRef ref, AdditionDraft draft) {
        Agreement agreement = desk.take(ref, Operation.AGREEMENT_ADD_ADDENDUM);
        CommitmentLine promise = draft.getCommitment() == null ? null : line(draft.getCommitment());
        AgreementAddendum addendum = agreement.addAddendum(draft.getText(), promise, desk.occasion());
        store.flush();
        desk.record(agreement, AuditEvent.AGREEMENT_ADDENDUM_ADDED, Facts.none().with("position", addendum.getPosition())
                .with("commitment", promise == null ? null : promise.target().stripTrailingZeros().toPlainString())
                .text("addendum", draft.getText()).text("measure", promise == null ? null : promise.measure()));
        return AgreementView.addition(addendum, agreement);
    }

    private static CommitmentLine line(CommitmentDraft typed) {
        return new CommitmentLine(null, typed.getOrganizationId(), typed.getMeasure(), typed.getTarget(), typed.getUnit(), typed.getDue());
    }
}
