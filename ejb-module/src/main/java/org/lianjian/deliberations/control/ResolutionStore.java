package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.lianjian.deliberations.entity.AgendaItem;
import org.lianjian.deliberations.entity.Meeting;
import org.lianjian.deliberations.entity.Resolution;
import org.lianjian.platform.errors.NotFound;

/** Finds, locks and keeps resolutions. One that is to be changed is locked first: of those who want to at once, the first is taken. */
@Dependent
class ResolutionStore {

    static final String RESOLUTION = "resolution";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    void add(Resolution resolution) {
        entities.persist(resolution);
    }

    Resolution resolution(long id) {
        return found(entities.find(Resolution.class, id), id);
    }

    Resolution locked(long id) {
        return found(entities.find(Resolution.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    Meeting meetingOf(Resolution resolution) {
        return entities.find(Meeting.class, resolution.getMeetingId());
    }

    AgendaItem itemOf(Resolution resolution) {
        return entities.find(AgendaItem.class, resolution.getAgendaItemId());
    }

    private static Resolution found(Resolution resolution, long id) {
        return Optional.ofNullable(resolution).orElseThrow(() -> new NotFound(RESOLUTION, id));
    }
}
