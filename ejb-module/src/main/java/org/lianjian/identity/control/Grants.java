package org.lianjian.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.identity.boundary.GrantDraft;
import org.lianjian.identity.entity.Account;
import org.lianjian.identity.entity.AdministratorsStandAlone;
import org.lianjian.identity.entity.RoleGrant;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.time.OfficeClock;

/** Gives and revokes roles (invariant 14); the account's row is locked by the caller. */
@ApplicationScoped
public class Grants {

    private static final int INVARIANT = 14;

    @Inject
    AccountStore accounts;

    @Inject
    GrantPlaces places;

    @Inject
    LastAdministrators administrators;

    @Inject
    AuditTrail trail;

    @Inject
    OfficeClock clock;

    /** Gives a role and logs it. */
    public void give(Account account, GrantDraft draft, Actor giver) {
        account.refuseClosed("grant");
        LocalDate from = Objects.requireNonNullElseGet(draft.getValidFrom(), clock::today);
        if (draft.getValidTo() != null && draft.getValidTo().isBefore(from)) {
            throw new InvalidInput("validTo", "validation.endBeforeStart");
        }
        RoleGrant grant = places.place(new RoleGrant(account.getId(), draft.getRole(), from, draft.getValidTo()), draft)
                .givenBy(giver.accountId(), clock.now());
        AdministratorsStandAlone.check(grant, accounts.grantsOf(account.getId()), giver.accountId(), clock.today());
        administrators.refuseEndOfTheOnly(grant);
        accounts.add(grant);
        account.touchedBy(giver, clock.now());
        trail.record(AuditEvent.GRANT_GIVEN, Subjects.of(grant, account), factsOf(grant));
    }

    /** Revokes a role and logs it; nobody revokes their own, so that somebody who can grant always remains. */
    public void revoke(Account account, long grantId, Actor revoker) {
        if (account.getId().equals(revoker.accountId())) {
            throw new RuleViolated(INVARIANT, "identity.grant.ownRevocation");
        }
        RoleGrant grant = accounts.grantsOf(account.getId()).stream().filter(given -> given.getId() == grantId).findFirst()
                .orElseThrow(() -> new NotFound("grant", grantId));
        administrators.keep(grant, account);
        grant.revoke(revoker.accountId(), clock.now());
        account.touchedBy(revoker, clock.now());
        trail.record(AuditEvent.GRANT_REVOKED, Subjects.of(grant, account), factsOf(grant));
    }

    /** Refuses to close the account of the last administrator of a kind. */
    public void refuseLastAdministrator(Account account) {
        accounts.grantsOf(account.getId()).stream().filter(grant -> !grant.isRevoked())
                .forEach(grant -> administrators.keep(grant, account));
    }

    private static Facts factsOf(RoleGrant grant) {
        return Facts.none().with("account", grant.getAccountId()).with("role", grant.getRole()).with("level", grant.getLevel())
                .with("organizationId", grant.getOrganizationId()).with("divisionCode", grant.getDivisionCode())
                .with("validFrom", grant.getValidFrom()).with("validTo", grant.getValidTo());
    }
}
