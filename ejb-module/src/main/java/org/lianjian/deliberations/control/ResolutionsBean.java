package org.lianjian.deliberations.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.cooperation.boundary.ProjectDraft;
import org.lianjian.deliberations.boundary.BoardColumn;
import org.lianjian.deliberations.boundary.BornAddendumDraft;
import org.lianjian.deliberations.boundary.ClosureRate;
import org.lianjian.deliberations.boundary.DeferralDraft;
import org.lianjian.deliberations.boundary.OffspringKind;
import org.lianjian.deliberations.boundary.ResolutionBoard;
import org.lianjian.deliberations.boundary.ResolutionDetails;
import org.lianjian.deliberations.boundary.ResolutionFilter;
import org.lianjian.deliberations.boundary.ResolutionOrigin;
import org.lianjian.deliberations.boundary.ResolutionRow;
import org.lianjian.deliberations.boundary.ResolutionStep;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.deliberations.entity.ClaimEntry;
import org.lianjian.deliberations.entity.Newborn;
import org.lianjian.deliberations.entity.Resolution;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.steps.Occasion;

/** The use cases of resolutions. */
@Stateless
public class ResolutionsBean implements Resolutions {

    private static final String EVIDENCE = "evidence";
    private static final int MOST_FILES = 20;
    private static final int MOST_IN_A_COLUMN = 50;

    @Inject
    private ResolutionDesk desk;

    @Inject
    private ResolutionQueries queries;

    @Inject
    private Births births;

    @Inject
    private Attachments attachments;

    @Override
    @Allowed(Operation.RESOLUTION_LIST)
    public Slice<ResolutionRow> list(ResolutionFilter filter, PageQuery page) {
        return queries.list(filter, desk.reach(Operation.RESOLUTION_LIST), page);
    }

    @Override
    @Allowed(Operation.RESOLUTION_LIST)
    public ResolutionBoard board(ResolutionFilter filter, int each) {
        Visibility reach = desk.reach(Operation.RESOLUTION_LIST);
        PageQuery first = PageQuery.first(Math.min(each, MOST_IN_A_COLUMN));
        return new ResolutionBoard(Arrays.stream(BoardColumn.values())
                .map(column -> new ResolutionBoard.Column(column, queries.list(filter.in(column), reach, first))).toList());
    }

    @Override
    @Allowed(Operation.RESOLUTION_LIST)
    public ClosureRate closure(ResolutionFilter filter, LocalDate from, LocalDate to) {
        if (from == null || to == null) {
            throw new InvalidInput(from == null ? "from" : "to", "validation.required");
        }
        if (to.isBefore(from)) {
            throw new InvalidInput("to", "resolutions.periodReversed", from, to);
        }
        return queries.closure(filter, desk.reach(Operation.RESOLUTION_LIST), from, to);
    }

    @Override
    @Allowed(Operation.RESOLUTION_VIEW)
    public ResolutionDetails get(long id) {
        return desk.details(desk.show(id));
    }

    @Override
    @Allowed(Operation.RESOLUTION_VIEW)
    public List<TrailEntry> history(long id) {
        return desk.history(desk.show(id));
    }

    @Override
    @Allowed(Operation.RESOLUTION_VIEW)
    public AttachmentContent evidence(long id, long attachmentId) {
        if (desk.show(id).claims().stream().map(ClaimEntry::evidence).noneMatch(files -> files.contains(attachmentId))) {
            throw new NotFound("attachment", attachmentId);
        }
        return attachments.load(attachmentId);
    }

    @Override
    @Allowed(Operation.RESOLUTION_VIEW)
    public List<ResolutionOrigin> originsOf(OffspringKind kind, Collection<Long> recordIds) {
        return recordIds.isEmpty() ? List.of() : queries.originsOf(kind, recordIds, desk.reach(Operation.RESOLUTION_VIEW));
    }

    @Override
    @Allowed(Operation.RESOLUTION_START)
    @Audited(AuditEvent.RESOLUTION_STARTED)
    public ResolutionDetails start(RecordRef ref) {
        Resolution resolution = desk.take(ref, Operation.RESOLUTION_START);
        resolution.start(desk.occasion());
        return desk.record(resolution, AuditEvent.RESOLUTION_STARTED, Facts.none());
    }

    @Override
    @Allowed(Operation.RESOLUTION_CLAIM)
    @Audited(AuditEvent.RESOLUTION_CLAIMED)
    public ResolutionDetails claim(RecordRef ref, String proof, List<Upload> evidence) {
        Occasion occasion = desk.occasion();
        Resolution resolution = desk.take(ref, Operation.RESOLUTION_CLAIM);
        resolution.demand(ResolutionStep.CLAIM, occasion);
        List<Attachment> kept = keep(evidence == null ? List.of() : evidence);
        resolution.claim(proof, kept.stream().map(Attachment::id).toList(), occasion);
        return desk.record(resolution, AuditEvent.RESOLUTION_CLAIMED, ResolutionFacts.asClaimed(proof, kept));
    }

    @Override
    @Allowed(Operation.RESOLUTION_VERIFY)
    @Audited(AuditEvent.RESOLUTION_VERIFIED)
    public ResolutionDetails verify(RecordRef ref) {
        Resolution resolution = desk.take(ref, Operation.RESOLUTION_VERIFY);
        resolution.verify(desk.occasion());
        return desk.record(resolution, AuditEvent.RESOLUTION_VERIFIED,
                Facts.none().with("claimedOn", resolution.getClaimedOn()).with("dueOn", resolution.getDueOn()));
    }

    @Override
    @Allowed(Operation.RESOLUTION_REOPEN)
    @Audited(AuditEvent.RESOLUTION_REOPENED)
    public ResolutionDetails reopen(RecordRef ref, String reason) {
        Resolution resolution = desk.take(ref, Operation.RESOLUTION_REOPEN);
        resolution.reopen(reason, desk.occasion());
        return desk.record(resolution, AuditEvent.RESOLUTION_REOPENED, Facts.none().text("reason", reason));
    }

    @Override
    @Allowed(Operation.RESOLUTION_DEFER)
    @Audited(AuditEvent.RESOLUTION_DEFERRED)
    public ResolutionDetails defer(RecordRef ref, DeferralDraft draft) {
        Resolution resolution = desk.take(ref, Operation.RESOLUTION_DEFER);
        LocalDate before = resolution.getDueOn();
        resolution.defer(draft.getDue(), draft.getReason(), desk.occasion());
        return desk.record(resolution, AuditEvent.RESOLUTION_DEFERRED,
                Facts.none().changed("dueOn", before, resolution.getDueOn()).text("reason", draft.getReason()));
    }

    @Override
    @Allowed(Operation.RESOLUTION_BEAR_ADDENDUM)
    @Audited(AuditEvent.RESOLUTION_OFFSPRING_BORN)
    public ResolutionDetails bearAddendum(RecordRef ref, BornAddendumDraft draft) {
        Resolution resolution = desk.take(ref, Operation.RESOLUTION_BEAR_ADDENDUM);
        resolution.demand(ResolutionStep.BEAR_ADDENDUM, desk.occasion());
        return bear(resolution, ResolutionStep.BEAR_ADDENDUM, births.addendum(resolution, draft));
    }

    @Override
    @Allowed(Operation.RESOLUTION_BEAR_ACTIVITY)
    @Audited(AuditEvent.RESOLUTION_OFFSPRING_BORN)
    public ResolutionDetails bearActivity(RecordRef ref, ActivityDraft draft) {
        Resolution resolution = desk.take(ref, Operation.RESOLUTION_BEAR_ACTIVITY);
        resolution.demand(ResolutionStep.BEAR_ACTIVITY, desk.occasion());
        return bear(resolution, ResolutionStep.BEAR_ACTIVITY, births.activity(resolution, draft));
    }

    @Override
    @Allowed(Operation.RESOLUTION_BEAR_PROJECT)
    @Audited(AuditEvent.RESOLUTION_OFFSPRING_BORN)
    public ResolutionDetails bearProject(RecordRef ref, ProjectDraft draft) {
        Resolution resolution = desk.take(ref, Operation.RESOLUTION_BEAR_PROJECT);
        resolution.demand(ResolutionStep.BEAR_PROJECT, desk.occasion());
        return bear(resolution, ResolutionStep.BEAR_PROJECT, births.project(resolution, draft));
    }

    @Override
    @Allowed(Operation.RESOLUTION_ADD_ADDENDUM)
    @Audited(AuditEvent.RESOLUTION_ADDENDUM_ADDED)
    public ResolutionDetails addAddendum(RecordRef ref, String text) {
        Resolution resolution = desk.take(ref, Operation.RESOLUTION_ADD_ADDENDUM);
        resolution.addAddendum(text, desk.occasion());
        return desk.record(resolution, AuditEvent.RESOLUTION_ADDENDUM_ADDED, Facts.none().text("addendum", text));
    }

    private ResolutionDetails bear(Resolution resolution, ResolutionStep birth, List<Newborn> born) {
        resolution.bear(birth, born, desk.occasion());
        return desk.record(resolution, AuditEvent.RESOLUTION_OFFSPRING_BORN, ResolutionFacts.asBearing(born));
    }

    private List<Attachment> keep(List<Upload> evidence) {
        if (evidence.size() > MOST_FILES) {
            throw new InvalidInput(EVIDENCE, "validation.tooMany", "", MOST_FILES);
        }
        return evidence.stream().map(upload -> attachments.store(EVIDENCE, upload)).toList();
    }
}
