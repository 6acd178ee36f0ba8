package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.deliberations.entity.Meeting;
import org.lianjian.deliberations.entity.MeetingSeries;
import org.lianjian.platform.errors.NotFound;

/** Finds and keeps meetings and series. */
@Dependent
class MeetingStore {

    static final String MEETING = "meeting";
    static final String SERIES = "meeting series";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    /** Keeps a new meeting; its topics get their ids. */
    void add(Meeting meeting) {
        entities.persist(meeting);
    }

    void add(MeetingSeries series) {
        entities.persist(series);
    }

    Meeting meeting(long id) {
        return Optional.ofNullable(entities.find(Meeting.class, id)).orElseThrow(() -> new NotFound(MEETING, id));
    }

    /** The meeting, which nobody else changes until the transaction ends. */
    Meeting lockedMeeting(long id) {
        return Optional.ofNullable(entities.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new NotFound(MEETING, id));
    }

    /** Gives what is new in a managed meeting its ids. */
    void number(Meeting meeting) {
        meeting.items().forEach(entities::persist);
    }

    MeetingSeries series(long id) {
        return findSeries(id).orElseThrow(() -> new NotFound(SERIES, id));
    }

    Optional<MeetingSeries> findSeries(long id) {
        return Optional.ofNullable(entities.find(MeetingSeries.class, id));
    }

    /** The series, in which nobody else convenes until the transaction ends. */
    Optional<MeetingSeries> lockedSeries(long id) {
        return Optional.ofNullable(entities.find(MeetingSeries.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The latest meeting of a series that was not called off. */
    Optional<Meeting> latestOf(long seriesId) {
        return entities.createQuery("select m from Meeting m where m.seriesId = :series and m.state <> :cancelled order by m.heldOn desc, m.id desc",
                        Meeting.class)
                .setParameter("series", seriesId).setParameter("cancelled", MeetingState.CANCELLED).setMaxResults(1).getResultStream().findFirst();
    }

    /** Whether a series has a meeting on a day that was not called off. */
    boolean meetsOn(long seriesId, LocalDate day) {
        return entities.createQuery("select count(m) from Meeting m where m.seriesId = :series and m.heldOn = :day and m.state <> :cancelled",
                        Long.class)
                .setParameter("series", seriesId).setParameter("day", day).setParameter("cancelled", MeetingState.CANCELLED).getSingleResult() > 0;
    }
}
