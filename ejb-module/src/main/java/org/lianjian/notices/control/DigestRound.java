package org.lianjian.notices.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.lianjian.identity.boundary.AccountActors;
import org.lianjian.notices.entity.DigestOrder;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.speech.Speech;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.reporting.boundary.WorkGroup;
import org.lianjian.reporting.boundary.WorkSource;

/**
 * The digests of a day. The row of person and day is written before the mail server is asked, in the same transaction: whoever else would send it
 * waits for that row and then finds it, and if the mail server says no, the row is gone again.
 */
@ApplicationScoped
public class DigestRound {

    private static final String ORIGIN = "digest";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    AccountActors accounts;

    @Inject
    CurrentActor current;

    @Inject
    @Any
    Instance<WorkSource> sources;

    @Inject
    DigestLetters letters;

    @Inject
    Speech words;

    @Inject
    SmtpPost post;

    @Inject
    Settings settings;

    @Inject
    OfficeClock clock;

    /** The accounts whose digest of the day is still to be seen to; none before the hour. */
    @Transactional
    public List<Long> due(LocalDate day) {
        boolean hourHasCome = LocalTime.ofInstant(clock.now(), OfficeClock.ZONE).getHour() >= settings.digestHour();
        if (!post.isOffered() || !words.areThere() || !hourHasCome) {
            return List.of();
        }
        List<?> ids = entities.createNativeQuery("select o.account_id from digest_order o where o.confirmed_at is not null"
                        + " and not exists (select m.account_id from digest_mail m where m.account_id = o.account_id and m.mail_day = ?1)"
                        + " order by o.account_id").setParameter(1, Date.valueOf(day)).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Sends one, or notes that nothing waited. */
    @Transactional
    public void send(long accountId, LocalDate day) {
        DigestOrder order = entities.find(DigestOrder.class, accountId);
        List<WorkGroup> groups = accounts.find(accountId, ORIGIN).map(this::waitingFor).orElse(List.of());
        boolean mine = isFirst(accountId, day, DigestLetters.things(groups));
        if (mine && order.getConfirmedAt() != null && !groups.isEmpty()) {
            post.send(letters.digest(order, day, groups));
        }
    }

    private List<WorkGroup> waitingFor(Actor person) {
        return current.actingAs(person, () -> sources.stream().flatMap(source -> source.waitingFor(person).stream())
                .sorted(Comparator.comparing(WorkGroup::kind)).toList());
    }

    private boolean isFirst(long accountId, LocalDate day, int things) {
        return entities.createNativeQuery("insert into digest_mail (account_id, mail_day, things, done_at) values (?1, ?2, ?3, ?4)"
                        + " on conflict do nothing").setParameter(1, accountId).setParameter(2, Date.valueOf(day)).setParameter(3, things)
                .setParameter(4, Timestamp.from(clock.now())).executeUpdate() == 1;
    }
}
