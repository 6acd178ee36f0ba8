package org.lianjian.notices.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.notices.boundary.WebhookDetails;
import org.lianjian.notices.boundary.WebhookDraft;
import org.lianjian.notices.boundary.WebhookKind;
import org.lianjian.notices.boundary.Webhooks;
import org.lianjian.notices.entity.RobotAddress;
import org.lianjian.notices.entity.Webhook;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.time.OfficeClock;

/** The use cases of work chats. */
@Stateless
public class WebhooksBean implements Webhooks {

    private static final String WEBHOOK = "webhook";
    private static final String TOWNSHIP = "townshipCode";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private WebhookView view;

    @Inject
    private Townships townships;

    @Inject
    private AuditTrail trail;

    @Inject
    private Settings settings;

    @Inject
    private OfficeClock clock;

    @Override
    @Allowed(Operation.WEBHOOK_KEEP)
    public List<WebhookDetails> mine() {
        Where where = new Where().visible(access.visible(Operation.WEBHOOK_KEEP), "w.id", "w.townshipCode").and("w.removedAt is null");
        return where.bind(entities.createQuery("select w from Webhook w" + where.text() + " order by w.id desc", Webhook.class))
                .getResultList().stream().map(view::of).toList();
    }

    @Override
    @Allowed(Operation.WEBHOOK_KEEP)
    public WebhookDetails get(long id) {
        return view.of(find(id));
    }

    @Override
    @Allowed(Operation.WEBHOOK_KEEP)
    @Audited(AuditEvent.WEBHOOK_REGISTERED)
    public WebhookDetails register(WebhookDraft draft) {
        String township = draft.getTownshipCode().strip();
        if (!townships.exists(township) || !access.permits(Operation.WEBHOOK_KEEP, RecordScope.ofTownship(township))) {
            throw new NotFound(TOWNSHIP, township);
        }
        boolean signs = draft.getSigningSecret() != null && !draft.getSigningSecret().isBlank();
        if (signs && draft.getKind() != WebhookKind.DINGTALK) {
            throw new InvalidInput("signingSecret", "notices.webhook.notSigned");
        }
        RobotAddress robot = RobotAddress.of(draft.getAddress(), draft.getKind(), settings.webhookHosts());
        demandRoom(township);
        Webhook chat = new Webhook(township, draft.getKind(), draft.getLabel(), robot, draft.getSigningSecret());
        chat.touchedBy(access.actor(), clock.now());
        entities.persist(chat);
        trail.record(AuditEvent.WEBHOOK_REGISTERED, subject(chat), Facts.none().with("township", township).with("kind", chat.getKind())
                .with("host", chat.getHost()).text("label", chat.getLabel()));
        return view.of(chat);
    }

    @Override
    @Allowed(Operation.WEBHOOK_KEEP)
    @Audited(AuditEvent.WEBHOOK_REMOVED)
    public void remove(RecordRef ref) {
        Webhook chat = find(ref.id());
        chat.expect(ref);
        chat.remove(access.actor(), clock.now());
        trail.record(AuditEvent.WEBHOOK_REMOVED, subject(chat), Facts.none());
    }

    private Webhook find(long id) {
        Webhook chat = Optional.ofNullable(entities.find(Webhook.class, id)).filter(found -> !found.isRemoved())
                .orElseThrow(() -> new NotFound(WEBHOOK, id));
        access.demand(Operation.WEBHOOK_KEEP, chat.scope(), WEBHOOK, id);
        return chat;
    }

    private void demandRoom(String township) {
        long open = entities.createQuery("select count(w) from Webhook w where w.townshipCode = :township and w.removedAt is null", Long.class)
                .setParameter("township", township).getSingleResult();
        if (open >= Webhook.MOST) {
            throw new RuleViolated(null, "notices.webhook.tooMany", Webhook.MOST);
        }
    }

    private static Subject subject(Webhook chat) {
        return new Subject(chat.getId(), "", chat.scope());
    }
}
