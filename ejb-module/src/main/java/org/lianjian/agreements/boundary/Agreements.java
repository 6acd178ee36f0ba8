package org.lianjian.agreements.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.util.List;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;

/** Agreements, from the draft to the end. Every step answers the record as it stands afterwards. */
@Local
public interface Agreements {

    /** The kinds of pairing. */
    List<PairingKind> kinds();

    /** Agreements within the caller's reach. */
    Slice<AgreementRow> list(AgreementFilter filter, PageQuery page);

    /** One agreement. */
    AgreementDetails get(long id);

    /** What happened to one agreement and its pairing, newest first. */
    List<TrailEntry> history(long id);

    /** A file of one agreement: a scan or the termination document. */
    AttachmentContent document(long id, long attachmentId);

    AgreementDetails draft(@Valid AgreementDraft draft);

    /** Changes a draft or a returned agreement. */
    AgreementDetails change(RecordRef ref, @Valid AgreementDraft draft);

    /** Hands it in; gives the number (invariant 16) and opens or joins the pairing (invariant 1). */
    AgreementDetails submit(RecordRef ref);

    AgreementDetails withdraw(RecordRef ref);

    AgreementDetails returnIt(RecordRef ref, String reason);

    AgreementDetails approve(RecordRef ref);

    /** Registers one party's signature; the last one makes the agreement signed. */
    AgreementDetails sign(RecordRef ref, @Valid SignatureDraft signature);

    /** Makes a signed agreement active once its start date has come; a timer does the same. Its predecessor is superseded. */
    AgreementDetails activate(RecordRef ref);

    AgreementDetails suspend(RecordRef ref, String reason);

    AgreementDetails resume(RecordRef ref);

    AgreementDetails terminate(RecordRef ref, @Valid TerminationDraft termination);

    /** Drafts a successor with the same parties and the commitments that are not met yet. */
    AgreementDetails renew(RecordRef ref);
}
