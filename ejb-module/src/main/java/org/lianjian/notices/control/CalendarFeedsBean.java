package org.lianjian.notices.control;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.identity.boundary.AccountActors;
import org.lianjian.notices.boundary.CalendarFeeds;
import org.lianjian.notices.boundary.FeedAddress;
import org.lianjian.notices.boundary.FeedContent;
import org.lianjian.notices.boundary.FeedDetails;
import org.lianjian.notices.entity.CalendarFeed;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Secrets;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.reporting.boundary.DateSource;
import org.lianjian.reporting.boundary.DatedItem;

/** Calendars as rows with the hash of their secret; what they show is gathered each time, with the grants of that moment. */
@Stateless
public class CalendarFeedsBean implements CalendarFeeds {

    private static final int DAYS_BACK = 90;
    private static final int DAYS_AHEAD = 400;

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private AccountActors accounts;

    @Inject
    private CurrentActor current;

    @Inject
    @Any
    private Instance<DateSource> sources;

    @Inject
    private AuditTrail trail;

    @Inject
    private Settings settings;

    @Inject
    private OfficeClock clock;

    @Override
    @Allowed(Operation.OWN_ACCOUNT)
    public Optional<FeedDetails> mine() {
        return own().map(feed -> new FeedDetails(feed.getMadeAt(), feed.getLastReadAt()));
    }

    @Override
    @Allowed(Operation.OWN_ACCOUNT)
    @Audited(AuditEvent.CALENDAR_FEED_MADE)
    public FeedAddress make() {
        String secret = Secrets.random();
        Instant now = clock.now();
        lockAccount();
        own().ifPresentOrElse(feed -> feed.renew(Secrets.hash(secret), now),
                () -> entities.persist(new CalendarFeed(current.get().accountId(), Secrets.hash(secret), now)));
        trail.record(AuditEvent.CALENDAR_FEED_MADE, OwnAccount.of(current.get()), Facts.none());
        return new FeedAddress(settings.publicUrl() + "/calendar/" + secret + ".ics");
    }

    @Override
    @Allowed(Operation.OWN_ACCOUNT)
    @Audited(AuditEvent.CALENDAR_FEED_REVOKED)
    public void revoke() {
        Optional<CalendarFeed> feed = own();
        if (feed.isEmpty()) {
            trail.nothingChanged(AuditEvent.CALENDAR_FEED_REVOKED);
            return;
        }
        entities.remove(feed.get());
        trail.record(AuditEvent.CALENDAR_FEED_REVOKED, OwnAccount.of(current.get()), Facts.none());
    }

    @Override
    @Allowed(Operation.PUBLIC)
    public Optional<FeedContent> read(String secret, String origin) {
        Optional<CalendarFeed> feed = entities.createQuery("select f from CalendarFeed f where f.tokenHash = :hash", CalendarFeed.class)
                .setParameter("hash", Secrets.hash(secret)).getResultStream().findFirst();
        return feed.flatMap(found -> accounts.find(found.getAccountId(), origin).map(owner -> content(found, owner)));
    }

    private FeedContent content(CalendarFeed feed, Actor owner) {
        feed.read(clock.now());
        LocalDate today = clock.today();
        List<DatedItem> dates = current.actingAs(owner, () -> sources.stream()
                .flatMap(source -> source.datesFor(owner, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)).stream())
                .sorted(Comparator.comparing(DatedItem::day).thenComparing(DatedItem::kind).thenComparing(DatedItem::recordId)).toList());
        return new FeedContent(owner.displayName(), clock.now(), settings.publicUrl(), dates);
    }

    /** Of two presses at once the second finds what the first has made. In SQL: accounts are another feature's. */
    private void lockAccount() {
        entities.createNativeQuery("select id from account where id = ?1 for update").setParameter(1, current.get().accountId()).getResultList();
    }

    private Optional<CalendarFeed> own() {
        return Optional.ofNullable(entities.find(CalendarFeed.class, current.get().accountId()));
    }
}
