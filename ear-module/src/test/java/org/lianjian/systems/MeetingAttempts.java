package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lianjian.deliberations.boundary.MeetingFilter;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.SeriesOfMeetings;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;

/** One attempt at each operation on meetings and series, on those under a world's running agreement. */
@ApplicationScoped
public class MeetingAttempts implements AttemptSource {

    private static final PageQuery PAGE = PageQuery.first(50);
    private static final String REASON = "示例 原因";
    private static final long NOTHING = Long.MAX_VALUE - 10;

    @Inject
    Meetings meetings;

    @Inject
    SeriesOfMeetings series;

    @Inject
    Gatherings gatherings;

    @Inject
    Database database;

    @Override
    public Map<Operation, Consumer<World>> all() {
        Map<Operation, Consumer<World>> attempts = new EnumMap<>(Operation.class);
        attempts.put(Operation.SERIES_LIST, world -> Attempts.demand(series.list(null, null, PAGE).items().stream()
                .filter(row -> row.id() == seriesOf(world)).toList()));
        attempts.put(Operation.SERIES_VIEW, world -> series.get(seriesOf(world)));
        attempts.put(Operation.SERIES_PLAN, world -> series.change(RecordRef.latest(seriesOf(world)), gatherings.seriesDraft(world.running())));
        attempts.put(Operation.MEETING_LIST, world -> Attempts.demand(meetings.list(MeetingFilter.ofAgreement(world.running()), PAGE).items()));
        attempts.put(Operation.MEETING_VIEW, world -> meetings.get(meetingOf(world)));
        attempts.put(Operation.MEETING_CONVENE, world -> meetings.convene(gatherings.under(world.running(), world.enterprise())));
        attempts.put(Operation.MEETING_CANCEL, world -> meetings.cancel(RecordRef.latest(meetingOf(world)), REASON));
        attempts.put(Operation.TOPIC_PROPOSE, world -> meetings.propose(meetingOf(world), Gatherings.topic(REASON, world.enterprise())));
        attempts.put(Operation.MEETING_LEAD, world -> meetings.setAgenda(RecordRef.latest(meetingOf(world)), List.of()));
        attempts.put(Operation.MINUTES_WRITE, world -> meetings.recordAttendance(meetingOf(world), Gatherings.attendance(0)));
        attempts.put(Operation.MEETING_CONFIRM, world -> meetings.confirm(meetingOf(world), 0));
        attempts.put(Operation.MEETING_OBJECT, world -> meetings.object(meetingOf(world), 0, REASON));
        attempts.put(Operation.MEETING_ISSUE, world -> meetings.issue(RecordRef.latest(meetingOf(world))));
        attempts.put(Operation.MEETING_ADD_ADDENDUM, world -> meetings.addAddendum(RecordRef.latest(meetingOf(world)), REASON));
        return attempts;
    }

    private long meetingOf(World world) {
        return first("select id from meeting where agreement_id = ? order by id", world);
    }

    private long seriesOf(World world) {
        return first("select id from meeting_series where agreement_id = ? order by id", world);
    }

    private long first(String sql, World world) {
        return database.texts(sql, world.running()).stream().findFirst().map(Long::valueOf).orElse(NOTHING);
    }
}
