package org.lianjian.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lianjian.identity.boundary.FormDrafts;
import org.lianjian.identity.boundary.FormText;

/** What somebody has typed into a form and not sent yet, kept on the server: after a dead battery or a closed window it is there again. */
@ApplicationScoped
public class KeptDraft {

    private static final Logger LOG = Logger.getLogger(KeptDraft.class.getName());

    @Inject
    FormDrafts drafts;

    @Inject
    Jsonb json;

    /** What was typed into this form, if it is still of use: a draft of an older form of the page is not. */
    public <T> Optional<T> find(String form, Class<T> type) {
        return drafts.find(form).map(FormText::content).flatMap(content -> read(form, content, type));
    }

    /** Keeps what is typed now. */
    public void keep(String form, Object typed) {
        drafts.keep(form, json.toJson(typed));
    }

    /** Forgets it, once it is sent or given up. */
    public void forget(String form) {
        drafts.forget(form);
    }

    private <T> Optional<T> read(String form, String content, Class<T> type) {
        try {
            return Optional.of(json.fromJson(content, type));
        } catch (JsonbException e) {
            LOG.log(Level.FINE, "A kept draft of the form " + form + " no longer fits", e);
            return Optional.empty();
        }
    }
}
