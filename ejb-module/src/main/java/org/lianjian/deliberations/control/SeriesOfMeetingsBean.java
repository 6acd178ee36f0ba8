package org.lianjian.deliberations.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.deliberations.boundary.SeriesDetails;
import org.lianjian.deliberations.boundary.SeriesDraft;
import org.lianjian.deliberations.boundary.SeriesOfMeetings;
import org.lianjian.deliberations.boundary.SeriesRow;
import org.lianjian.deliberations.entity.MeetingSeries;
import org.lianjian.deliberations.entity.QuorumRule;
import org.lianjian.deliberations.entity.RhythmRule;
import org.lianjian.deliberations.entity.SeriesContent;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** The use cases of series. */
@Stateless
public class SeriesOfMeetingsBean implements SeriesOfMeetings {

    @Inject
    private Access access;

    @Inject
    private OfficeClock clock;

    @Inject
    private MeetingStore store;

    @Inject
    private MeetingQueries queries;

    @Inject
    private Invited invited;

    @Inject
    private SeriesView view;

    @Inject
    private AuditTrail trail;

    @Override
    @Allowed(Operation.SERIES_LIST)
    public Slice<SeriesRow> list(String q, Boolean ended, PageQuery page) {
        return queries.series(q, ended, access.visible(Operation.SERIES_LIST), page);
    }

    @Override
    @Allowed(Operation.SERIES_VIEW)
    public SeriesDetails get(long id) {
        return view.details(show(id), occasion());
    }

    @Override
    @Allowed(Operation.SERIES_VIEW)
    public List<TrailEntry> history(long id) {
        return view.history(show(id));
    }

    @Override
    @Allowed(Operation.SERIES_PLAN)
    @Audited(AuditEvent.MEETING_SERIES_PLANNED)
    public SeriesDetails plan(SeriesDraft draft) {
        Occasion occasion = occasion();
        List<Participant> participants = invited.by(draft.getAgreementId(), draft.getOrganizationIds(), draft.getStartsOn(), occasion.actor());
        MeetingSeries series = MeetingSeries.plan(draft.getAgreementId(), participants, content(draft), occasion);
        store.add(series);
        return record(series, AuditEvent.MEETING_SERIES_PLANNED, SeriesFacts.of(series).asPlanned());
    }

    @Override
    @Allowed(Operation.SERIES_PLAN)
    @Audited(AuditEvent.MEETING_SERIES_CHANGED)
    public SeriesDetails change(RecordRef ref, SeriesDraft draft) {
        MeetingSeries series = take(ref);
        Occasion occasion = occasion();
        SeriesFacts before = SeriesFacts.of(series);
        series.change(participants(series, draft, occasion), content(draft), occasion);
        return record(series, AuditEvent.MEETING_SERIES_CHANGED, before.changedTo(SeriesFacts.of(series)));
    }

    @Override
    @Allowed(Operation.SERIES_PLAN)
    @Audited(AuditEvent.MEETING_SERIES_ENDED)
    public SeriesDetails end(RecordRef ref) {
        MeetingSeries series = take(ref);
        series.end(occasion());
        return record(series, AuditEvent.MEETING_SERIES_ENDED, Facts.none());
    }

    /** A series stays what it was: the meetings of an agreement, or joint ones; only the latter get other participants. */
    private List<Participant> participants(MeetingSeries series, SeriesDraft draft, Occasion occasion) {
        if (!Objects.equals(series.getAgreementId(), draft.getAgreementId())) {
            throw new InvalidInput("agreementId", "deliberations.sameAgreement");
        }
        boolean same = draft.getOrganizationIds() == null || draft.getOrganizationIds().isEmpty()
                || series.participants().stream().map(Participant::organizationId).toList().equals(draft.getOrganizationIds());
        return same ? series.participants()
                : invited.by(series.getAgreementId(), draft.getOrganizationIds(), occasion.today(), occasion.actor());
    }

    private static SeriesContent content(SeriesDraft draft) {
        boolean onWorkingDays = draft.getOnWorkingDays() == null || draft.getOnWorkingDays();
        return new SeriesContent(draft.getName(), new RhythmRule(draft.getRhythm(), draft.getDayOfMonth(), onWorkingDays, draft.getStartsOn()),
                Convening.toTheMinute(draft.getStartTime()), Convening.venue(draft.getPlaceKind(), draft.getPlace()),
                new QuorumRule(draft.getQuorumPercent(), draft.getQuorumCount()), draft.getTopicDays());
    }

    private Occasion occasion() {
        return new Occasion(access.actor(), clock.now(), clock.today());
    }

    private MeetingSeries show(long id) {
        MeetingSeries series = store.series(id);
        access.demand(Operation.SERIES_VIEW, series.scope(), MeetingStore.SERIES, id);
        return series;
    }

    private MeetingSeries take(RecordRef ref) {
        MeetingSeries series = store.series(ref.id());
        access.demand(Operation.SERIES_PLAN, series.scope(), MeetingStore.SERIES, ref.id());
        series.expect(ref);
        return series;
    }

    private SeriesDetails record(MeetingSeries series, AuditEvent event, Facts facts) {
        trail.record(event, new Subject(series.getId(), "", series.scope()), facts);
        return view.details(series, occasion());
    }
}
