package org.lianjian.identity.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Optional;
import org.lianjian.identity.boundary.FormDrafts;
import org.lianjian.identity.boundary.FormText;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.time.OfficeClock;

/** Drafts as rows of their owner. They are no records: nobody else sees them, and no event tells of them. */
@Stateless
public class FormDraftsBean implements FormDrafts {

    private static final int FORM_LENGTH = 60;
    private static final int CONTENT_LENGTH = 200_000;
    private static final String OWN = " where d.accountId = :account and d.form = :form";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private CurrentActor current;

    @Inject
    private OfficeClock clock;

    @Override
    @Allowed(Operation.OWN_ACCOUNT)
    public Optional<FormText> find(String form) {
        return entities.createQuery("select new org.lianjian.identity.boundary.FormText(d.content, d.savedAt) from FormDraft d" + OWN,
                FormText.class).setParameter("account", owner()).setParameter("form", form).getResultStream().findFirst();
    }

    @Override
    @Allowed(Operation.OWN_ACCOUNT)
    public void keep(String form, String content) {
        if (form.length() > FORM_LENGTH || content.length() > CONTENT_LENGTH) {
            throw new InvalidInput("content", "validation.tooLong", "", CONTENT_LENGTH);
        }
        int updated = entities.createQuery("update FormDraft d set d.content = :content, d.savedAt = :now" + OWN)
                .setParameter("content", content).setParameter("now", clock.now())
                .setParameter("account", owner()).setParameter("form", form).executeUpdate();
        if (updated == 0) {
            entities.createNativeQuery("insert into form_draft (account_id, form, content, saved_at) values (?1, ?2, ?3, ?4)"
                            + " on conflict do nothing")
                    .setParameter(1, owner()).setParameter(2, form).setParameter(3, content).setParameter(4, Timestamp.from(clock.now()))
                    .executeUpdate();
        }
    }

    @Override
    @Allowed(Operation.OWN_ACCOUNT)
    public void forget(String form) {
        entities.createQuery("delete from FormDraft d" + OWN).setParameter("account", owner()).setParameter("form", form).executeUpdate();
    }

    private long owner() {
        return current.get().accountId();
    }
}
