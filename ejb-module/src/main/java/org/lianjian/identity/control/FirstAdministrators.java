package org.lianjian.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.identity.boundary.GrantDraft;
import org.lianjian.identity.boundary.OneTimeLink;
import org.lianjian.identity.entity.Account;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.time.OfficeClock;

/** The three administrators of a new installation: one person each, no password until they set their own. */
@ApplicationScoped
public class FirstAdministrators {

    private static final Map<String, Role> ROLES = Map.of("sysadmin", Role.SYSTEM_ADMINISTRATOR,
            "secadmin", Role.SECURITY_ADMINISTRATOR, "logadmin", Role.LOG_ADMINISTRATOR);

    @Inject
    AccountStore store;

    @Inject
    Grants grants;

    @Inject
    PasswordLinks links;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentActor current;

    @Inject
    OfficeClock clock;

    /** A link with which each of the three sets a password, making the accounts if need be; none once anybody has a password. */
    @Transactional
    public Optional<OneTimeLink> invite() {
        if (store.hasPasswords()) {
            return Optional.empty();
        }
        List<Account> accounts = ROLES.entrySet().stream()
                .map(entry -> store.byUsername(entry.getKey()).orElseGet(() -> create(entry.getKey(), entry.getValue())))
                .filter(account -> !account.isClosed()).toList();
        OneTimeLink link = links.issue(accounts);
        accounts.forEach(account -> trail.record(AuditEvent.PASSWORD_LINK_ISSUED, Subjects.of(account),
                Facts.none().with("expiresAt", link.expiresAt())));
        return Optional.of(link);
    }

    private Account create(String username, Role role) {
        Account account = new Account(username, username);
        account.touchedBy(current.get(), clock.now());
        store.add(account);
        trail.record(AuditEvent.ACCOUNT_CREATED, Subjects.of(account), Facts.none().with("username", username));
        GrantDraft draft = new GrantDraft();
        draft.setRole(role);
        draft.setLevel(ScopeLevel.SYSTEM);
        grants.give(account, draft, current.get());
        return account;
    }
}
