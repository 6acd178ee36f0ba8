package org.lianjian.identity.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.AccountDraft;
import org.lianjian.identity.boundary.AccountRow;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.identity.boundary.GrantDraft;
import org.lianjian.identity.boundary.GrantPlace;
import org.lianjian.identity.boundary.OneTimeLink;
import org.lianjian.identity.entity.Account;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;

/** The system administrator's accounts and the security administrator's grants. */
@Stateless
public class AccountsBean implements Accounts {

    @Inject
    private AccountStore store;

    @Inject
    private Grants grants;

    @Inject
    private GrantPlaces places;

    @Inject
    private PasswordLinks links;

    @Inject
    private AccessEnd access;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private OfficeClock clock;

    @Override
    @Allowed(Operation.ACCOUNT_LIST)
    public Slice<AccountRow> list(String q, PageQuery page) {
        return store.list(q, page);
    }

    @Override
    @Allowed(Operation.ACCOUNT_LIST)
    public AccountDetails get(long id) {
        return store.detailsOf(store.find(id));
    }

    @Override
    @Allowed(Operation.OWN_ACCOUNT)
    public AccountDetails mine() {
        return store.detailsOf(store.find(current.get().accountId()));
    }

    @Override
    @Allowed(Operation.ACCOUNT_CREATE)
    @Audited(AuditEvent.ACCOUNT_CREATED)
    public AccountDetails create(AccountDraft draft) {
        refuseTaken(draft.getUsername());
        Account account = new Account(draft.getUsername(), draft.getDisplayName().strip());
        account.touchedBy(current.get(), clock.now());
        store.add(account);
        trail.record(AuditEvent.ACCOUNT_CREATED, Subjects.of(account), Facts.none().with("username", account.getUsername())
                .text("displayName", account.getDisplayName()));
        return store.detailsOf(account);
    }

    @Override
    @Allowed(Operation.ACCOUNT_CHANGE)
    @Audited(AuditEvent.ACCOUNT_CHANGED)
    public AccountDetails change(RecordRef ref, AccountDraft draft) {
        Account account = expected(ref);
        if (!account.getUsername().equals(draft.getUsername())) {
            refuseTaken(draft.getUsername());
        }
        Facts facts = Facts.none().changed("username", account.getUsername(), draft.getUsername())
                .changedText("displayName", account.getDisplayName(), draft.getDisplayName().strip());
        account.rename(draft.getUsername(), draft.getDisplayName().strip());
        account.touchedBy(current.get(), clock.now());
        trail.record(AuditEvent.ACCOUNT_CHANGED, Subjects.of(account), facts);
        return store.detailsOf(account);
    }

    @Override
    @Allowed(Operation.ACCOUNT_CHANGE)
    @Audited(AuditEvent.ACCOUNT_CLOSED)
    public AccountDetails close(RecordRef ref) {
        Account account = store.lock(ref.id());
        account.expect(ref);
        if (account.getId().equals(current.get().accountId())) {
            throw new RuleViolated(null, "identity.account.own");
        }
        account.refuseClosed("close");
        grants.refuseLastAdministrator(account);
        account.close();
        account.touchedBy(current.get(), clock.now());
        access.endEverything(account.getId());
        trail.record(AuditEvent.ACCOUNT_CLOSED, Subjects.of(account));
        return store.detailsOf(account);
    }

    @Override
    @Allowed(Operation.ACCOUNT_CHANGE)
    @Audited(AuditEvent.ACCOUNT_UNLOCKED)
    public AccountDetails unlock(RecordRef ref) {
        Account account = expected(ref);
        if (attempts.forget(account.getUsername())) {
            trail.record(AuditEvent.ACCOUNT_UNLOCKED, Subjects.of(account));
        } else {
            trail.nothingChanged(AuditEvent.ACCOUNT_UNLOCKED);
        }
        return store.detailsOf(account);
    }

    @Override
    @Allowed(Operation.ACCOUNT_CHANGE)
    @Audited(AuditEvent.PASSWORD_LINK_ISSUED)
    public OneTimeLink passwordLink(long id) {
        Account account = store.lock(id);
        account.refuseClosed("passwordLink");
        OneTimeLink link = links.issue(List.of(account));
        trail.record(AuditEvent.PASSWORD_LINK_ISSUED, Subjects.of(account), Facts.none().with("expiresAt", link.expiresAt()));
        return link;
    }

    @Override
    @Allowed(Operation.GRANT_GIVE)
    public List<GrantPlace> places(String q) {
        return places.find(q);
    }

    @Override
    @Allowed(Operation.GRANT_GIVE)
    @Audited(AuditEvent.GRANT_GIVEN)
    public AccountDetails grant(long accountId, GrantDraft draft) {
        Account account = store.lock(accountId);
        grants.give(account, draft, current.get());
        return store.detailsOf(account);
    }

    @Override
    @Allowed(Operation.GRANT_REVOKE)
    @Audited(AuditEvent.GRANT_REVOKED)
    public AccountDetails revoke(long accountId, long grantId) {
        Account account = store.lock(accountId);
        grants.revoke(account, grantId, current.get());
        return store.detailsOf(account);
    }

    private Account expected(RecordRef ref) {
        Account account = store.find(ref.id());
        account.expect(ref);
        return account;
    }

    private void refuseTaken(String username) {
        if (store.byUsername(username).isPresent()) {
            throw new InvalidInput("username", "identity.username.taken", username);
        }
    }
}
