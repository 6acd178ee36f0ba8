package org.lianjian.notices.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.util.List;
import org.lianjian.platform.records.RecordRef;

/** The work chats that are told when something comes in for a township. */
@Local
public interface Webhooks {

    /** Those of the caller's townships, the youngest first; addresses are shown to nobody. */
    List<WebhookDetails> mine();

    /** One of them. */
    WebhookDetails get(long id);

    /**
     * Registers the address of a group's robot for a township of the caller's.
     *
     * @throws org.lianjian.platform.errors.RuleViolated if the township has five already
     */
    WebhookDetails register(@Valid WebhookDraft draft);

    /** Removes one for good: its address is forgotten, and what was not told yet stays untold. */
    void remove(RecordRef ref);
}
