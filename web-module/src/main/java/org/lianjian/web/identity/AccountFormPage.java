package org.lianjian.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.AccountDraft;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.OnceOnly;
import org.lianjian.web.platform.Submission;
import org.omnifaces.cdi.ViewScoped;

/** Making an account and changing its names. */
@Named
@ViewScoped(saveInViewState = true)
public class AccountFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AccountFormDesk desk;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private String key = OnceOnly.newKey();
    private Long id;
    private Integer version;
    private AccountDraft draft = new AccountDraft();

    @PostConstruct
    void open() {
        id = address.id("id").orElse(null);
        if (id != null) {
            AccountDetails details = desk.get(id);
            version = details.version();
            draft.setUsername(details.username());
            draft.setDisplayName(details.displayName());
        }
    }

    public String save() {
        return submission.run(() -> {
            long saved = desk.save(key, id == null ? null : new RecordRef(id, version), draft);
            return Go.to("/identity/view", saved, id == null ? "identity.done.CREATE" : "identity.done.CHANGE");
        });
    }

    public AccountDraft getDraft() {
        return draft;
    }

    /** Whether an account is being changed. */
    public boolean isChange() {
        return id != null;
    }
}
