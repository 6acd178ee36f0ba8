package org.lianjian.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.identity.boundary.AccountDraft;
import org.lianjian.identity.boundary.AccountProvisioning;
import org.lianjian.identity.boundary.ProvidedAccount;
import org.lianjian.identity.entity.Account;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.time.OfficeClock;

/** Accounts that come with sample data. */
@ApplicationScoped
public class AccountProvisioningBean implements AccountProvisioning {

    @Inject
    AccountStore store;

    @Inject
    Grants grants;

    @Inject
    PasswordHashes hashes;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentActor current;

    @Inject
    OfficeClock clock;

    @Override
    @Transactional
    public boolean isUntouched() {
        return !store.hasAccounts();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Long> provide(String password, List<ProvidedAccount> accounts) {
        // Hashing is slow on purpose, and that these passwords are the same is no secret.
        String hash = hashes.of(password);
        return accounts.stream().map(account -> provide(hash, account)).map(Account::getId).toList();
    }

    private Account provide(String passwordHash, ProvidedAccount provided) {
        AccountDraft draft = provided.account();
        Account account = new Account(draft.getUsername(), draft.getDisplayName());
        // The records of sample data have a past, their password has none.
        account.setPasswordHash(passwordHash, Instant.now().truncatedTo(ChronoUnit.MICROS));
        account.touchedBy(current.get(), clock.now());
        store.add(account);
        trail.record(AuditEvent.ACCOUNT_CREATED, Subjects.of(account), Facts.none().with("username", account.getUsername())
                .text("displayName", account.getDisplayName()));
        provided.grants().forEach(grant -> grants.give(account, grant, current.get()));
        return account;
    }
}
