package org.lianjian.cooperation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.cooperation.boundary.ListingState;
import org.lianjian.cooperation.entity.Listing;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** What a day brings for one need or resource, in a transaction of its own unless the caller has one. Called by {@link ListingCalendar} only. */
@ApplicationScoped
public class DayOfAListing {

    /** Turned at once at the most; the rest follows within the hour. */
    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    AuditTrail trail;

    @Inject
    Access access;

    @Inject
    OfficeClock clock;

    /** Published ones whose last day has passed. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Long> overBy(LocalDate today) {
        return entities.createQuery("select l.id from Listing l where l.state = :published and l.expiresOn < :today order by l.expiresOn, l.id",
                Long.class).setParameter("published", ListingState.PUBLISHED).setParameter("today", today).setMaxResults(MOST).getResultList();
    }

    /** Lets it expire, unless it was withdrawn or reserved meanwhile. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void end(long id, LocalDate today) {
        Listing listing = entities.find(Listing.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (listing.expire(new Occasion(access.actor(), clock.now(), today))) {
            trail.record(AuditEvent.LISTING_EXPIRED, ListingFacts.subject(listing), Facts.none().with("expiresOn", listing.getExpiresOn()));
        }
    }
}
