package org.lianjian.notices.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.notices.boundary.DigestDetails;
import org.lianjian.notices.boundary.DigestDraft;
import org.lianjian.notices.boundary.Digests;
import org.lianjian.notices.entity.DigestOrder;
import org.lianjian.notices.entity.EmailAddress;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Secrets;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.time.OfficeClock;

/** Wishes for the daily e-mail. The link of a confirmation works for the account that asked, once, and for a day. */
@Stateless
public class DigestsBean implements Digests {

    private static final String ENGLISH = "en";
    private static final String CHINESE = "zh";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private CurrentActor current;

    @Inject
    private DigestLetters letters;

    @Inject
    private SmtpPost post;

    @Inject
    private AuditTrail trail;

    @Inject
    private Settings settings;

    @Inject
    private OfficeClock clock;

    @Override
    @Allowed(Operation.OWN_ACCOUNT)
    public DigestDetails mine() {
        return details(own().orElse(null));
    }

    @Override
    @Allowed(Operation.OWN_ACCOUNT)
    @Audited(AuditEvent.DIGEST_ORDERED)
    public DigestDetails order(DigestDraft draft) {
        if (!post.isOffered()) {
            throw new RuleViolated(null, "notices.digest.notOffered");
        }
        String email = EmailAddress.of(draft.getEmail());
        String token = Secrets.random();
        DigestOrder order = own().orElseGet(this::begin);
        order.ask(email, ENGLISH.equals(draft.getLanguage()) ? ENGLISH : CHINESE, Secrets.hash(token), clock.today(), clock.now());
        trail.record(AuditEvent.DIGEST_ORDERED, OwnAccount.of(current.get()), Facts.none().text("email", email));
        send(letters.confirmation(email, order.locale(), token));
        return details(order);
    }

    private void send(Letter letter) {
        try {
            post.send(letter);
        } catch (MailNotSent e) {
            throw new RuleViolated(null, "notices.digest.notSent");
        }
    }

    @Override
    @Allowed(Operation.OWN_ACCOUNT)
    @Audited(AuditEvent.DIGEST_CONFIRMED)
    public DigestDetails confirm(String token) {
        DigestOrder order = own().filter(found -> found.confirm(Secrets.hash(token == null ? "" : token), clock.now()))
                .orElseThrow(() -> new NotFound("link", ""));
        trail.record(AuditEvent.DIGEST_CONFIRMED, OwnAccount.of(current.get()), Facts.none());
        return details(order);
    }

    @Override
    @Allowed(Operation.OWN_ACCOUNT)
    @Audited(AuditEvent.DIGEST_STOPPED)
    public void stop() {
        Optional<DigestOrder> order = own().filter(found -> found.getEmail() != null);
        if (order.isEmpty()) {
            trail.nothingChanged(AuditEvent.DIGEST_STOPPED);
            return;
        }
        order.get().stop();
        trail.record(AuditEvent.DIGEST_STOPPED, OwnAccount.of(current.get()), Facts.none());
    }

    private DigestOrder begin() {
        DigestOrder order = new DigestOrder(current.get().accountId(), clock.today());
        order.stop();
        entities.persist(order);
        return order;
    }

    private Optional<DigestOrder> own() {
        return Optional.ofNullable(entities.find(DigestOrder.class, current.get().accountId()));
    }

    private DigestDetails details(DigestOrder order) {
        return new DigestDetails(post.isOffered(), settings.digestHour(), order == null ? null : order.getEmail(),
                order == null ? null : order.getConfirmedAt());
    }
}
