package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianjian.agreements.boundary.AgreementRegister;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.deliberations.boundary.NextMeeting;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.deliberations.boundary.SeriesDetails;
import org.lianjian.deliberations.boundary.SeriesStep;
import org.lianjian.deliberations.entity.Meeting;
import org.lianjian.deliberations.entity.MeetingSeries;
import org.lianjian.deliberations.entity.SeriesContent;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.steps.Occasion;

/** A series as its reader sees it, with the meeting that is next. */
@Dependent
class SeriesView {

    private static final int MOST_EVENTS = 200;

    @Inject
    private Access access;

    @Inject
    private MeetingStore store;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private AgreementRegister agreements;

    @Inject
    private AuditTrail trail;

    SeriesDetails details(MeetingSeries series, Occasion occasion) {
        SeriesContent content = series.content();
        return new SeriesDetails(series.getId(), series.getVersion(), content.name(), series.getAgreementId(), agreementNumber(series, occasion),
                content.rhythm().getRhythm(), content.rhythm().getDayOfMonth(), content.rhythm().isOnWorkingDays(), content.rhythm().getStartsOn(),
                content.startTime(), content.venue().getKind(), content.venue().getPlace(), content.quorum().getPercent(),
                content.quorum().getCount(), content.topicDays(), series.isEnded(), series.participants(),
                series.isEnded() ? null : next(series, occasion), steps(series, occasion), series.getChangedAt(), series.getChangedByName());
    }

    List<TrailEntry> history(MeetingSeries series) {
        return trail.of(ObjectType.MEETING_SERIES, series.getId(), MOST_EVENTS);
    }

    private NextMeeting next(MeetingSeries series, Occasion occasion) {
        Optional<Meeting> latest = store.latestOf(series.getId());
        LocalDate day = series.content().rhythm().next(latest.map(Meeting::getHeldOn).orElse(null), occasion.today(), workingDays.test());
        LocalDate topics = day.minusDays(series.content().topicDays());
        Participant chair = series.chairAfter(latest.map(Meeting::getChairId).orElse(null));
        return new NextMeeting(day, topics.isBefore(occasion.today()) ? occasion.today() : topics, chair.organizationId(), chair.shortName());
    }

    private String agreementNumber(MeetingSeries series, Occasion occasion) {
        return series.getAgreementId() == null ? null : agreements.on(series.getAgreementId(), occasion.today()).number();
    }

    private Set<SeriesStep> steps(MeetingSeries series, Occasion occasion) {
        boolean open = series.isOpenTo(occasion.actor()) && access.permits(Operation.SERIES_PLAN, series.scope());
        return open ? EnumSet.allOf(SeriesStep.class) : EnumSet.noneOf(SeriesStep.class);
    }
}
