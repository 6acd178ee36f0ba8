package org.lianjian.deliberations.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.text.PlainText;

/** Meetings, from convening to the issued minutes. Every step answers the record as it stands afterwards. */
@Local
public interface Meetings {

    /** Meetings within the caller's reach, the latest day first. */
    Slice<MeetingRow> list(MeetingFilter filter, PageQuery page);

    /** One meeting. */
    MeetingDetails get(long id);

    /** What happened to one meeting, newest first. */
    List<TrailEntry> history(long id);

    /** What the form for convening starts from. */
    MeetingForm form();

    /** Convenes a meeting: it gets its number, and its agenda opens with what is still to be done from earlier ones (invariant 16). */
    MeetingDetails convene(@Valid MeetingDraft draft);

    /** Changes date, place, chair, deadline or title before it is held; its participants stay. */
    MeetingDetails change(RecordRef ref, @Valid MeetingDraft draft);

    /** Calls it off before it is held. */
    MeetingDetails cancel(RecordRef ref, @PlainText(max = 1000, lines = true) String reason);

    /** A party proposes a topic, until the deadline. */
    MeetingDetails propose(long id, @Valid TopicDraft draft);

    /** Sets the agenda: these topics in this order, after the resolutions still open. */
    MeetingDetails setAgenda(RecordRef ref, @Size(max = 100, message = "validation.tooMany") List<Long> itemIds);

    /** Notes that it was held, on {@code heldOn} or, when null, on the day it was convened for. */
    MeetingDetails hold(RecordRef ref, LocalDate heldOn);

    /** Writes down who was there, at any time from the agenda on until issuing. */
    MeetingDetails recordAttendance(long id, @Valid AttendanceDraft draft);

    /**
     * Writes the minutes of one agenda item, at any time from the agenda on until issuing. Two people may write two items at once.
     *
     * @throws org.lianjian.platform.errors.StaleVersion if somebody wrote this item's minutes since; nothing was overwritten
     */
    MeetingDetails writeMinutes(long id, long itemId, @Valid MinutesDraft draft);

    /** Lays the minutes before the parties. */
    MeetingDetails circulate(RecordRef ref);

    /**
     * A party confirms the minutes for its own organisation; any number may at once.
     *
     * @param textRevision the wording that is confirmed
     * @throws org.lianjian.platform.errors.StaleVersion if the wording changed since
     */
    MeetingDetails confirm(long id, @NotNull(message = "validation.required") Integer textRevision);

    /** A party objects. */
    MeetingDetails object(long id, @NotNull(message = "validation.required") Integer textRevision,
            @PlainText(max = 2000, lines = true) String reason);

    /** Issues the confirmed minutes: they never change again (invariant 8), and what was resolved is opened for follow-up. */
    MeetingDetails issue(RecordRef ref);

    /** Adds a correction to issued minutes. */
    MeetingDetails addAddendum(RecordRef ref, @PlainText(max = 2000, lines = true) String text);
}
