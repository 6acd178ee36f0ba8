package org.lianjian.agreements.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementDraft;
import org.lianjian.agreements.boundary.AgreementFilter;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.agreements.boundary.AgreementStep;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.PairingKind;
import org.lianjian.agreements.boundary.SignatureDraft;
import org.lianjian.agreements.boundary.TerminationDraft;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.agreements.entity.Pairing;
import org.lianjian.agreements.entity.PairingKindEntity;
import org.lianjian.agreements.entity.SignedPage;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.organizations.boundary.Partnerships;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.numbering.NumberKind;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.steps.Occasion;

/** The use cases of agreements. */
@Stateless
public class AgreementsBean implements Agreements {

    @Inject
    private AgreementDesk desk;

    @Inject
    private AgreementStore store;

    @Inject
    private AgreementQueries queries;

    @Inject
    private Drafting drafting;

    @Inject
    private PairingDesk pairings;

    @Inject
    private Activation activation;

    @Inject
    private Attachments attachments;

    @Inject
    private Partnerships partnerships;

    @Inject
    private KeptPapers papers;

    @Override
    @Allowed(Operation.AGREEMENT_LIST)
    public List<PairingKind> kinds() {
        return store.kinds().stream().map(PairingKindEntity::described).toList();
    }

    @Override
    @Allowed(Operation.AGREEMENT_LIST)
    public Slice<AgreementRow> list(AgreementFilter filter, PageQuery page) {
        return queries.list(filter, desk.reach(Operation.AGREEMENT_LIST), page);
    }

    @Override
    @Allowed(Operation.AGREEMENT_VIEW)
    public AgreementDetails get(long id) {
        return desk.details(desk.show(id));
    }

    @Override
    @Allowed(Operation.AGREEMENT_VIEW)
    public List<TrailEntry> history(long id) {
        return desk.history(desk.show(id));
    }

    @Override
    @Allowed(Operation.AGREEMENT_VIEW)
    public AttachmentContent document(long id, long attachmentId) {
        if (!AgreementView.fileIds(desk.show(id)).contains(attachmentId)) {
            throw new NotFound("attachment", attachmentId);
        }
        return attachments.load(attachmentId);
    }

    @Override
    @Allowed(Operation.AGREEMENT_DRAFT)
    @Audited(AuditEvent.AGREEMENT_DRAFTED)
    public AgreementDetails draft(AgreementDraft draft) {
        Agreement agreement = drafting.draft(draft, desk.occasion());
        store.add(agreement);
        return desk.record(agreement, AuditEvent.AGREEMENT_DRAFTED, AgreementFacts.of(agreement).asDrafted());
    }

    @Override
    @Allowed(Operation.AGREEMENT_DRAFT)
    @Audited(AuditEvent.AGREEMENT_CHANGED)
    public AgreementDetails change(RecordRef ref, AgreementDraft draft) {
        Agreement agreement = desk.take(ref, Operation.AGREEMENT_DRAFT);
        AgreementFacts before = AgreementFacts.of(agreement);
        drafting.change(agreement, draft, desk.occasion());
        return desk.record(agreement, AuditEvent.AGREEMENT_CHANGED, before.changedTo(AgreementFacts.of(agreement)));
    }

    @Override
    @Allowed(Operation.AGREEMENT_SUBMIT)
    @Audited(AuditEvent.AGREEMENT_SUBMITTED)
    public AgreementDetails submit(RecordRef ref) {
        Occasion occasion = desk.occasion();
        Agreement agreement = desk.take(ref, Operation.AGREEMENT_SUBMIT);
        agreement.demand(AgreementStep.SUBMIT, occasion);
        Long before = agreement.getPairingId();
        Pairing pairing = pairings.joinOrOpen(agreement, occasion);
        agreement.submit(pairing, store.termsBeside(agreement),
                () -> pairings.nextNumber(NumberKind.AGREEMENT, agreement, occasion), occasion);
        partnerships.join(agreement.scope().organizationIds());
        desk.record(agreement, AuditEvent.AGREEMENT_SUBMITTED,
                Facts.none().with("number", agreement.getNumber()).with("key", agreement.getKey()));
        pairings.follow(before, agreement, occasion);
        return papers.numbered(desk.details(agreement));
    }

    @Override
    @Allowed(Operation.AGREEMENT_WITHDRAW)
    @Audited(AuditEvent.AGREEMENT_WITHDRAWN)
    public AgreementDetails withdraw(RecordRef ref) {
        Agreement agreement = desk.take(ref, Operation.AGREEMENT_WITHDRAW);
        agreement.withdraw(desk.occasion());
        return desk.recordAndFollow(agreement, AuditEvent.AGREEMENT_WITHDRAWN, Facts.none());
    }

    @Override
    @Allowed(Operation.AGREEMENT_RETURN)
    @Audited(AuditEvent.AGREEMENT_RETURNED)
    public AgreementDetails returnIt(RecordRef ref, String reason) {
        Agreement agreement = desk.take(ref, Operation.AGREEMENT_RETURN);
        agreement.returnIt(reason, desk.occasion());
        return desk.recordAndFollow(agreement, AuditEvent.AGREEMENT_RETURNED, Facts.none().text("reason", reason));
    }

    @Override
    @Allowed(Operation.AGREEMENT_APPROVE)
    @Audited(AuditEvent.AGREEMENT_APPROVED)
    public AgreementDetails approve(RecordRef ref) {
        Agreement agreement = desk.take(ref, Operation.AGREEMENT_APPROVE);
        agreement.approve(store.termsBeside(agreement), desk.occasion());
        return desk.record(agreement, AuditEvent.AGREEMENT_APPROVED, Facts.none().with("decidingLevel", agreement.getDecidingLevel()));
    }

    @Override
    @Allowed(Operation.AGREEMENT_SIGN)
    @Audited(AuditEvent.AGREEMENT_SIGNATURE_REGISTERED)
    public AgreementDetails sign(RecordRef ref, SignatureDraft draft) {
        Agreement agreement = desk.take(ref, Operation.AGREEMENT_SIGN);
        Attachment scan = attachments.store("scan", draft.getScan());
        agreement.sign(new SignedPage(draft.getOrganizationId(), draft.getSignatory(), draft.getTitle(), draft.getSignedOn(), scan.id()),
                desk.occasion());
        return desk.record(agreement, AuditEvent.AGREEMENT_SIGNATURE_REGISTERED,
                Facts.none().with("organizationId", draft.getOrganizationId()).with("signedOn", draft.getSignedOn())
                        .with("scan", scan.sha256()).text("signatory", draft.getSignatory()));
    }

    @Override
    @Allowed(Operation.AGREEMENT_ACTIVATE)
    @Audited(AuditEvent.AGREEMENT_ACTIVATED)
    public AgreementDetails activate(RecordRef ref) {
        Agreement agreement = desk.take(ref, Operation.AGREEMENT_ACTIVATE);
        activation.begin(agreement, desk.occasion());
        return desk.details(agreement);
    }

    @Override
    @Allowed(Operation.AGREEMENT_SUSPEND)
    @Audited(AuditEvent.AGREEMENT_SUSPENDED)
    public AgreementDetails suspend(RecordRef ref, String reason) {
        Agreement agreement = desk.take(ref, Operation.AGREEMENT_SUSPEND);
        agreement.suspend(reason, desk.occasion());
        return desk.recordAndFollow(agreement, AuditEvent.AGREEMENT_SUSPENDED, Facts.none().text("reason", reason));
    }

    @Override
    @Allowed(Operation.AGREEMENT_RESUME)
    @Audited(AuditEvent.AGREEMENT_RESUMED)
    public AgreementDetails resume(RecordRef ref) {
        Agreement agreement = desk.take(ref, Operation.AGREEMENT_RESUME);
        agreement.resume(desk.occasion());
        return desk.recordAndFollow(agreement, AuditEvent.AGREEMENT_RESUMED, Facts.none());
    }

    @Override
    @Allowed(Operation.AGREEMENT_TERMINATE)
    @Audited(AuditEvent.AGREEMENT_TERMINATED)
    public AgreementDetails terminate(RecordRef ref, TerminationDraft draft) {
        Occasion occasion = desk.occasion();
        Agreement agreement = desk.take(ref, Operation.AGREEMENT_TERMINATE);
        agreement.demand(AgreementStep.TERMINATE, occasion);
        if (draft.getDocument() == null) {
            throw new InvalidInput("document", "validation.required");
        }
        Attachment document = attachments.store("document", draft.getDocument());
        LocalDate lastDay = draft.getEffectiveOn() == null ? occasion.today() : draft.getEffectiveOn();
        agreement.terminate(draft.getReason(), lastDay, document.id(), occasion);
        return papers.terminated(desk.recordAndFollow(agreement, AuditEvent.AGREEMENT_TERMINATED, Facts.none()
                .with("effectiveEnd", agreement.getTerm().getEffectiveEnd()).with("document", document.sha256()).text("reason", draft.getReason())));
    }

    @Override
    @Allowed(Operation.AGREEMENT_RENEW)
    @Audited(AuditEvent.AGREEMENT_RENEWED)
    public AgreementDetails renew(RecordRef ref) {
        Occasion occasion = desk.occasion();
        Agreement agreement = desk.take(ref, Operation.AGREEMENT_RENEW);
        agreement.demand(AgreementStep.RENEW, occasion);
        desk.demandNoSuccessor(agreement);
        Agreement successor = drafting.renew(agreement, occasion);
        store.add(successor);
        desk.record(agreement, AuditEvent.AGREEMENT_RENEWED, Facts.none().with("successor", successor.getId()));
        return desk.record(successor, AuditEvent.AGREEMENT_DRAFTED,
                AgreementFacts.of(successor).asDrafted().with("predecessor", agreement.getId()));
    }
}
