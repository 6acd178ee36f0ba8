package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.lianjian.agreements.boundary.Relations;
import org.lianjian.notices.boundary.WebhookDraft;
import org.lianjian.notices.boundary.WebhookKind;
import org.lianjian.notices.boundary.Webhooks;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.records.RecordRef;

/** One attempt at each operation on notices and relations. */
@ApplicationScoped
public class NoticeAttempts implements AttemptSource {

    @Inject
    Relations relations;

    @Inject
    Webhooks webhooks;

    /** The attempts by operation. */
    @Override
    public Map<Operation, Consumer<World>> all() {
        Map<Operation, Consumer<World>> attempts = new EnumMap<>(Operation.class);
        attempts.put(Operation.RELATION_VIEW, world -> relations.picture(world.town().code()));
        attempts.put(Operation.WEBHOOK_KEEP,
                world -> webhooks.remove(RecordRef.latest(webhooks.register(chat(world.town(), WebhookKind.WECOM.host())).id())));
        return attempts;
    }

    /** What is typed about a work chat of a township. */
    static WebhookDraft chat(Town town, String host) {
        return chat(town, "https", host);
    }

    /** The same with another scheme. */
    static WebhookDraft chat(Town town, String scheme, String host) {
        WebhookDraft draft = new WebhookDraft();
        draft.setTownshipCode(town.code());
        draft.setKind(WebhookKind.WECOM);
        draft.setLabel("示例 工作群");
        draft.setAddress(scheme + "://" + host + "/cgi-bin/webhook/send?key=" + Office.unique());
        return draft;
    }
}
