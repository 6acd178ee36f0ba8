package org.lianjian.web.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.notices.boundary.WebhookDetails;
import org.lianjian.notices.boundary.WebhookDraft;
import org.lianjian.notices.boundary.WebhookKind;
import org.lianjian.notices.boundary.Webhooks;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.DivisionLevel;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.OnceOnly;
import org.lianjian.web.platform.Submission;
import org.lianjian.web.platform.Viewer;

/** The work chats that are told when something comes in for the own township, and how their last messages fared. */
@Named
@RequestScoped
public class WebhooksPage {

    private static final String HERE = "/notices/webhooks";

    @Inject
    Webhooks webhooks;

    @Inject
    Divisions divisions;

    @Inject
    Submission submission;

    @Inject
    OnceOnly once;

    @Inject
    Viewer viewer;

    private final WebhookDraft draft = new WebhookDraft();
    private String key = OnceOnly.newKey();
    private List<WebhookDetails> chats;
    private List<Division> townships;

    @PostConstruct
    void read() {
        viewer.demand(Operation.WEBHOOK_KEEP);
        townships = divisions.townships().stream().filter(division -> division.level() == DivisionLevel.TOWN).toList();
        draft.setTownshipCode(townships.size() == 1 ? townships.get(0).code() : null);
    }

    public List<WebhookDetails> getChats() {
        if (chats == null) {
            chats = webhooks.mine();
        }
        return chats;
    }

    public String register() {
        return submission.run(() -> {
            once.run(key, () -> webhooks.register(draft).id());
            return Go.to(HERE, "notices.done.REGISTERED");
        });
    }

    public String remove(long id) {
        return submission.run(() -> {
            webhooks.remove(RecordRef.latest(id));
            return Go.to(HERE, "notices.done.REMOVED");
        });
    }

    public List<Division> getTownships() {
        return townships;
    }

    public WebhookKind[] getKinds() {
        return WebhookKind.values();
    }

    public WebhookDraft getDraft() {
        return draft;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
