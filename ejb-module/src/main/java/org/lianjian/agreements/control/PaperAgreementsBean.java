package org.lianjian.agreements.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementStep;
import org.lianjian.agreements.boundary.PaperAgreements;
import org.lianjian.agreements.boundary.PaperSignature;
import org.lianjian.agreements.boundary.ScanDraft;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.agreements.entity.Pairing;
import org.lianjian.agreements.entity.SignedPage;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.organizations.boundary.Partnerships;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.numbering.NumberKind;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.steps.Occasion;

/** The use cases of agreements that were signed on paper. */
@Stateless
public class PaperAgreementsBean implements PaperAgreements {

    @Inject
    private AgreementDesk desk;

    @Inject
    private AgreementStore store;

    @Inject
    private PairingDesk pairings;

    @Inject
    private Partnerships partnerships;

    @Inject
    private Attachments attachments;

    @Inject
    private KeptPapers papers;

    @Override
    @Allowed(Operation.AGREEMENT_APPROVE)
    @Audited(AuditEvent.AGREEMENT_ENTERED_FROM_PAPER)
    public AgreementDetails enter(RecordRef ref, List<PaperSignature> signatures) {
        Occasion occasion = desk.occasion();
        Agreement agreement = desk.take(ref, Operation.AGREEMENT_APPROVE);
        agreement.demand(AgreementStep.SUBMIT, occasion);
        Pairing pairing = pairings.joinOrOpen(agreement, occasion);
        agreement.enterFromPaper(signatures.stream().map(PaperAgreementsBean::page).toList(), pairing, store.termsBeside(agreement),
                () -> pairings.nextNumber(NumberKind.AGREEMENT, agreement, occasion), occasion);
        partnerships.join(agreement.scope().organizationIds());
        return papers.numbered(desk.recordAndFollow(agreement, AuditEvent.AGREEMENT_ENTERED_FROM_PAPER, facts(agreement, signatures)));
    }

    @Override
    @Allowed(Operation.AGREEMENT_SIGN)
    @Audited(AuditEvent.AGREEMENT_PAPER_SCANNED)
    public AgreementDetails addScan(RecordRef ref, ScanDraft scan) {
        Agreement agreement = desk.take(ref, Operation.AGREEMENT_SIGN);
        agreement.demand(AgreementStep.ADD_SCAN, desk.occasion());
        Attachment kept = attachments.store("scan", scan.getScan());
        agreement.addScan(kept.id(), desk.occasion());
        return desk.record(agreement, AuditEvent.AGREEMENT_PAPER_SCANNED, Facts.none().with("scan", kept.sha256()));
    }

    static SignedPage page(PaperSignature signature) {
        return new SignedPage(signature.getOrganizationId(), signature.getSignatory(), "", signature.getSignedOn(), null);
    }

    private static Facts facts(Agreement agreement, List<PaperSignature> signatures) {
        return Facts.none().with("number", agreement.getNumber()).with("key", agreement.getKey()).with("paperNumber", agreement.getPaperNumber())
                .with("start", agreement.getTerm().getStart()).with("end", agreement.getTerm().getEnd())
                .with("signedOn", signatures.stream().map(PaperSignature::getSignedOn).distinct().map(String::valueOf)
                        .collect(Collectors.joining(", ")))
                .with("state", agreement.getState())
                .text("signatories", signatures.stream().map(PaperSignature::getSignatory).collect(Collectors.joining("、")));
    }
}
