package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditLog;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.Outcome;
import org.lianjian.audit.boundary.TrailFilter;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.identity.boundary.GrantDraft;
import org.lianjian.identity.boundary.GrantRow;
import org.lianjian.identity.boundary.SignIn;
import org.lianjian.identity.boundary.SignedIn;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.errors.AccessRefused;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.systems.Together.Deed;

/** Roles given and revoked in the server; invariant 14. */
@ExtendWith(ArquillianExtension.class)
class GrantsIT {

    @Inject
    private Office office;

    @Inject
    private Members members;

    @Inject
    private Together together;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIn signIn;

    @Inject
    private AuditLog log;

    @Inject
    private OfficeClock clock;

    private Actor security;
    private Town town;
    private long enterprise;

    @BeforeEach
    void makeATown() {
        security = office.administrator(Role.SECURITY_ADMINISTRATOR);
        town = office.newTown();
        enterprise = office.newEnterprise(town);
    }

    @Test
    void anAdministratorHoldsNothingElse() {
        for (Role held : Role.values()) {
            AccountDetails holder = office.newAccount();
            give(holder, held);
            Arrays.stream(Role.values()).filter(role -> role != held).filter(role -> held.isAdministrator() || role.isAdministrator())
                    .forEach(role -> assertThat(catchThrowableOfType(RuleViolated.class, () -> give(holder, role)).invariant()).isEqualTo(14));
            assertThat(rolesOf(holder)).containsExactly(held);
        }
    }

    @Test
    void businessRolesGoTogether() {
        AccountDetails holder = office.newAccount();
        List<Role> business = Stream.of(Role.values()).filter(role -> !role.isAdministrator()).toList();
        business.forEach(role -> give(holder, role));
        assertThat(rolesOf(holder)).containsExactlyElementsOf(business);
    }

    @Test
    void ofTwoGrantsThatExcludeEachOtherGivenAtOnceOneIsGiven() {
        for (int round = 0; round < 5; round++) {
            AccountDetails holder = office.newAccount();
            List<Deed<AccountDetails>> deeds = Stream.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.LOG_ADMINISTRATOR,
                    Role.TOWNSHIP_OFFICIAL).map(role -> new Deed<>(office.administrator(Role.SECURITY_ADMINISTRATOR),
                            () -> accounts.grant(holder.id(), draft(role)))).toList();

            List<Together.Outcome<AccountDetails>> outcomes = together.at(deeds);

            assertThat(outcomes.stream().filter(Together.Outcome::done)).hasSize(1);
            assertThat(outcomes.stream().filter(outcome -> !outcome.done()).map(Together.Outcome::problem))
                    .hasOnlyElementsOfType(RuleViolated.class);
            assertThat(rolesOf(holder)).hasSize(1);
        }
    }

    @Test
    void nobodyGrantsToThemselfOrRevokesTheirOwn() {
        AccountDetails account = members.newMember();
        give(account, Role.SECURITY_ADMINISTRATOR);
        Actor self = members.signIn(account).actor();

        for (Role role : Role.values()) {
            assertThat(catchThrowableOfType(RuleViolated.class, () -> office.as(self, () -> accounts.grant(account.id(), draft(role)))).invariant())
                    .isEqualTo(14);
        }
        long own = grantsOf(account).get(0).id();
        assertThat(catchThrowableOfType(RuleViolated.class, () -> office.as(self, () -> accounts.revoke(account.id(), own))).invariant())
                .isEqualTo(14);
    }

    @Test
    void onlyTheSecurityAdministratorGrants() {
        AccountDetails holder = office.newAccount();
        Arrays.stream(Role.values()).filter(role -> role != Role.SECURITY_ADMINISTRATOR).forEach(role ->
                assertThatThrownBy(() -> office.as(office.person(grantOf(role)), () -> accounts.grant(holder.id(), draft(Role.AUDITOR))))
                        .isInstanceOf(AccessRefused.class));
        assertThat(grantsOf(holder)).isEmpty();
    }

    @Test
    void aGrantCountsFromItsFirstDayThroughItsLast() {
        AccountDetails holder = members.newMember();
        give(holder, lasting(Role.AUDITOR, clock.today().plusDays(1), null));
        GrantDraft ended = lasting(Role.TOWNSHIP_OFFICIAL, clock.today().minusDays(9), clock.today().minusDays(1));
        give(holder, ended);
        give(holder, lasting(Role.MUNICIPAL_OFFICIAL, clock.today().minusDays(9), clock.today()));

        assertThat(members.signIn(holder).actor().roles()).containsExactly(Role.MUNICIPAL_OFFICIAL);
    }

    @Test
    void aRevokedGrantIsGoneWithTheNextRequestAndStaysOnRecord() {
        AccountDetails holder = members.newMember();
        give(holder, Role.VILLAGE_SECRETARY);
        SignedIn signedIn = members.signIn(holder);
        assertThat(signedIn.actor().grants()).containsExactly(Grant.ofOrganization(Role.VILLAGE_SECRETARY, enterprise, town.code()));

        office.as(security, () -> accounts.revoke(holder.id(), grantsOf(holder).get(0).id()));

        assertThat(signIn.recognise(signedIn.cookie(), Members.ORIGIN)).map(Actor::grants).contains(List.of());
        assertThat(grantsOf(holder)).singleElement().matches(GrantRow::revoked);
    }

    @Test
    void aGrantIsRevokedByTheAccountThatHoldsIt() {
        AccountDetails holder = office.newAccount();
        give(holder, Role.AUDITOR);
        long grant = grantsOf(holder).get(0).id();
        AccountDetails other = office.newAccount();

        assertThatThrownBy(() -> office.as(security, () -> accounts.revoke(other.id(), grant))).isInstanceOf(NotFound.class);
    }

    @Test
    void aRoleIsGivenAtItsOwnLevelsAndInPlacesThatExist() {
        AccountDetails holder = office.newAccount();
        GrantDraft tooHigh = draft(Role.TOWNSHIP_OFFICIAL);
        tooHigh.setLevel(ScopeLevel.CITY);
        tooHigh.setDivisionCode(town.cityCode());
        GrantDraft cityAsTown = draft(Role.TOWNSHIP_OFFICIAL);
        cityAsTown.setDivisionCode(town.cityCode());
        GrantDraft nowhere = draft(Role.ENTERPRISE_SECRETARY);
        nowhere.setOrganizationId(Long.MAX_VALUE);

        for (GrantDraft wrong : List.of(tooHigh, cityAsTown, nowhere)) {
            assertThatThrownBy(() -> give(holder, wrong)).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void givingRevokingAndRefusalsAreLogged() {
        AccountDetails holder = office.newAccount();
        give(holder, Role.LOG_ADMINISTRATOR);
        assertThatThrownBy(() -> give(holder, Role.AUDITOR)).isInstanceOf(RuleViolated.class);
        office.as(security, () -> accounts.revoke(holder.id(), grantsOf(holder).get(0).id()));

        TrailFilter bySecurity = new TrailFilter(null, null, security.username(), ObjectType.GRANT, null, null, null, null);
        assertThat(office.as(office.administrator(Role.LOG_ADMINISTRATOR), () -> log.find(bySecurity, PageQuery.first(10))).items())
                .extracting(event -> event.event() + " " + event.outcome()).containsExactly(AuditEvent.GRANT_REVOKED + " " + Outcome.DONE,
                        AuditEvent.GRANT_GIVEN + " " + Outcome.REFUSED, AuditEvent.GRANT_GIVEN + " " + Outcome.DONE);
    }

    private void give(AccountDetails holder, Role role) {
        give(holder, draft(role));
    }

    private void give(AccountDetails holder, GrantDraft draft) {
        office.as(security, () -> accounts.grant(holder.id(), draft));
    }

    private GrantDraft lasting(Role role, LocalDate from, LocalDate to) {
        GrantDraft draft = draft(role);
        draft.setValidFrom(from);
        draft.setValidTo(to);
        return draft;
    }

    private GrantDraft draft(Role role) {
        Grant grant = grantOf(role);
        GrantDraft draft = new GrantDraft();
        draft.setRole(role);
        draft.setLevel(grant.level());
        draft.setOrganizationId(grant.organizationId());
        draft.setDivisionCode(grant.divisionCode());
        return draft;
    }

    private Grant grantOf(Role role) {
        return office.grantOf(role, enterprise, town);
    }

    private List<GrantRow> grantsOf(AccountDetails account) {
        return members.details(account).grants();
    }

    private List<Role> rolesOf(AccountDetails account) {
        return grantsOf(account).stream().map(GrantRow::role).toList();
    }
}
