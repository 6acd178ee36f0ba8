package org.lianjian.inspections.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.identity.boundary.AuditorAccounts;
import org.lianjian.inspections.boundary.EngagementAuditor;
import org.lianjian.inspections.boundary.EngagementDetails;
import org.lianjian.inspections.boundary.EngagementDraft;
import org.lianjian.inspections.boundary.EngagementFilter;
import org.lianjian.inspections.boundary.EngagementRow;
import org.lianjian.inspections.boundary.Engagements;
import org.lianjian.inspections.entity.Engagement;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;

/** The use cases of engagements. */
@Stateless
public class EngagementsBean implements Engagements {

    private static final int MOST_EVENTS = 200;
    private static final int MOST_CANDIDATES = 20;

    @Inject
    private EngagementDesk desk;

    @Inject
    private EngagementStore store;

    @Inject
    private EngagementReach reach;

    @Inject
    private EngagementContents contents;

    @Inject
    private AuditorAccounts accounts;

    @Inject
    private AuditTrail trail;

    @Override
    @Allowed(Operation.ENGAGEMENT_LIST)
    public Slice<EngagementRow> list(EngagementFilter filter, PageQuery page) {
        return store.list(filter, reach.visible(), page);
    }

    @Override
    @Allowed(Operation.ENGAGEMENT_VIEW)
    public EngagementDetails get(long id) {
        return desk.details(desk.show(id));
    }

    @Override
    @Allowed(Operation.ENGAGEMENT_VIEW)
    public List<TrailEntry> history(long id) {
        return trail.of(ObjectType.ENGAGEMENT, desk.show(id).getId(), MOST_EVENTS);
    }

    @Override
    @Allowed(Operation.ENGAGEMENT_COMMISSION)
    public List<EngagementAuditor> candidates(String q) {
        return accounts.candidates(q, MOST_CANDIDATES).stream()
                .map(account -> new EngagementAuditor(account.id(), account.username(), account.displayName())).toList();
    }

    @Override
    @Allowed(Operation.ENGAGEMENT_COMMISSION)
    @Audited(AuditEvent.ENGAGEMENT_COMMISSIONED)
    public EngagementDetails commission(EngagementDraft draft) {
        Engagement engagement = Engagement.commission(contents.of(draft), desk.occasion());
        store.add(engagement);
        return desk.record(engagement, AuditEvent.ENGAGEMENT_COMMISSIONED, EngagementFacts.of(engagement).asCommissioned());
    }

    @Override
    @Allowed(Operation.ENGAGEMENT_CHANGE)
    @Audited(AuditEvent.ENGAGEMENT_CHANGED)
    public EngagementDetails change(RecordRef ref, EngagementDraft draft) {
        Engagement engagement = desk.take(ref, Operation.ENGAGEMENT_CHANGE);
        EngagementFacts before = EngagementFacts.of(engagement);
        engagement.change(contents.of(draft), desk.occasion());
        return desk.record(engagement, AuditEvent.ENGAGEMENT_CHANGED, before.changedTo(EngagementFacts.of(engagement)));
    }

    @Override
    @Allowed(Operation.ENGAGEMENT_CLOSE)
    @Audited(AuditEvent.ENGAGEMENT_CLOSED)
    public EngagementDetails close(RecordRef ref, String reason) {
        Engagement engagement = desk.take(ref, Operation.ENGAGEMENT_CLOSE);
        engagement.close(reason, desk.occasion());
        return desk.record(engagement, AuditEvent.ENGAGEMENT_CLOSED, Facts.none().text("reason", reason));
    }
}
