package org.lianjian.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.AccountDraft;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.OnceOnly;

/** What the form of accounts asks of the services. The form itself travels with the page and can hold none of them. */
@ApplicationScoped
public class AccountFormDesk {

    @Inject
    Accounts accounts;

    @Inject
    OnceOnly once;

    AccountDetails get(long id) {
        return accounts.get(id);
    }

    /** Makes or changes the account; a form sent twice counts once. */
    long save(String key, RecordRef changed, AccountDraft draft) {
        return once.run(key, () -> changed == null ? accounts.create(draft).id() : accounts.change(changed, draft).id());
    }
}
