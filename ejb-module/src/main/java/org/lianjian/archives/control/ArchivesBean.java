package org.lianjian.archives.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.archives.boundary.ArchiveDetails;
import org.lianjian.archives.boundary.ArchiveDraft;
import org.lianjian.archives.boundary.ArchiveFilter;
import org.lianjian.archives.boundary.ArchiveOffer;
import org.lianjian.archives.boundary.ArchiveRow;
import org.lianjian.archives.boundary.ArchivedContent;
import org.lianjian.archives.boundary.ArchivedPackage;
import org.lianjian.archives.boundary.Archives;
import org.lianjian.archives.boundary.CheckReport;
import org.lianjian.archives.boundary.Retention;
import org.lianjian.archives.entity.Archive;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.LogEvidence;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** The use cases of archived packages. */
@Stateless
public class ArchivesBean implements Archives {

    private static final String WHAT = "archive";
    private static final int MOST_OF_ONE = 20;

    @Inject
    private ArchiveStore store;

    @Inject
    private ArchiveMaking making;

    @Inject
    private ArchiveReceipt receipt;

    @Inject
    private StoredPackages packages;

    @Inject
    private Agreements agreements;

    @Inject
    private Attachments attachments;

    @Inject
    private LogEvidence evidence;

    @Inject
    private AuditTrail trail;

    @Inject
    private Access access;

    @Inject
    private OfficeClock clock;

    @Override
    @Allowed(Operation.ARCHIVE_LIST)
    public Slice<ArchiveRow> list(ArchiveFilter filter, PageQuery page) {
        return store.list(filter, access.visible(Operation.ARCHIVE_LIST), page);
    }

    @Override
    @Allowed(Operation.ARCHIVE_VIEW)
    public ArchiveDetails get(long id) {
        return load(Operation.ARCHIVE_VIEW, id).details();
    }

    @Override
    @Allowed(Operation.ARCHIVE_VIEW)
    public ArchivedPackage open(long id) {
        return packages.open(load(Operation.ARCHIVE_VIEW, id));
    }

    @Override
    @Allowed(Operation.ARCHIVE_VIEW)
    public ArchivedContent file(long id, String path) {
        return packages.file(load(Operation.ARCHIVE_VIEW, id), path);
    }

    @Override
    @Allowed(Operation.ARCHIVE_VIEW)
    public CheckReport check(long id) {
        Archive archive = load(Operation.ARCHIVE_VIEW, id);
        return packages.with(packages.bytes(archive), opened -> PackageCheck.whole(opened, Trust.in(archive.getKeys(), evidence), clock));
    }

    @Override
    @Allowed(Operation.ARCHIVE_LIST)
    public ArchiveOffer offer(long agreementId) {
        AgreementDetails agreement = agreements.get(agreementId);
        List<ArchiveRow> made = store.list(ArchiveFilter.of(agreementId), access.visible(Operation.ARCHIVE_LIST),
                PageQuery.first(MOST_OF_ONE)).items();
        Retention usual = making.usualRetention();
        if (!access.permits(Operation.ARCHIVE_MAKE, Townships.scope(agreement))) {
            return new ArchiveOffer(false, null, List.of(), usual, made);
        }
        Optional<Objection> objection = making.objection(agreement);
        return new ArchiveOffer(objection.isEmpty(), objection.map(Objection::key).orElse(null), objection.map(Objection::values).orElse(List.of()),
                usual, made);
    }

    @Override
    @Allowed(Operation.ARCHIVE_MAKE)
    @Audited(AuditEvent.ARCHIVE_MADE)
    public ArchiveDetails make(ArchiveDraft draft) {
        AgreementDetails agreement = agreements.get(draft.getAgreementId());
        access.demand(Operation.ARCHIVE_MAKE, Townships.scope(agreement), "agreement", agreement.id());
        making.objection(agreement).ifPresent(objection -> {
            throw objection.asError();
        });
        Optional<Archive> last = store.lastOf(agreement.id()).filter(archive -> making.isUpToDate(archive, agreement));
        if (last.isPresent()) {
            trail.nothingChanged(AuditEvent.ARCHIVE_MADE);
            return last.get().details();
        }
        ArchiveMaking.Made made = making.make(agreement, draft.getRetention() == null ? making.usualRetention() : draft.getRetention(), occasion());
        ArchiveDetails details = made.archive().details();
        trail.record(AuditEvent.ARCHIVE_MADE, made.archive().subject(), made.archive().facts().with("agreement", details.agreementKey())
                .with("retention", details.retention()).with("size", details.size()).with("entries", details.entries())
                .with("signed", made.signed()));
        return details;
    }

    @Override
    @Allowed(Operation.ARCHIVE_TAKE)
    @Audited(AuditEvent.ARCHIVE_TAKEN)
    public AttachmentContent take(long id) {
        Archive archive = load(Operation.ARCHIVE_TAKE, id);
        AttachmentContent content = attachments.load(archive.getAttachmentId());
        trail.record(AuditEvent.ARCHIVE_TAKEN, archive.subject(), archive.facts());
        return content;
    }

    @Override
    @Allowed(Operation.ARCHIVE_INSPECT)
    public CheckReport inspect(Upload upload, String key) {
        return receipt.check(upload, key);
    }

    @Override
    @Allowed(Operation.ARCHIVE_RECEIVE)
    @Audited(AuditEvent.ARCHIVE_RECEIVED)
    public ArchiveDetails receive(Upload upload, String key) {
        ArchiveReceipt.Receipt received = receipt.take(upload, key, occasion());
        Archive archive = received.archive();
        if (!received.isNew()) {
            trail.nothingChanged(AuditEvent.ARCHIVE_RECEIVED);
            return archive.details();
        }
        ArchiveDetails details = archive.details();
        trail.record(AuditEvent.ARCHIVE_RECEIVED, archive.subject(), archive.facts().with("origin", details.system()).with("size", details.size())
                .with("entries", details.entries()));
        return details;
    }

    private Archive load(Operation operation, long id) {
        Archive archive = store.archive(id);
        access.demand(operation, archive.scope(), WHAT, id);
        return archive;
    }

    private Occasion occasion() {
        Instant now = clock.now();
        return new Occasion(access.actor(), now, clock.today());
    }
}
