package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianjian.systems.Members.ORIGIN;
import static org.lianjian.systems.Paperwork.VILLAGE_ENTERPRISE;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.identity.boundary.GrantDraft;
import org.lianjian.notices.boundary.CalendarFeeds;
import org.lianjian.notices.boundary.FeedAddress;
import org.lianjian.notices.boundary.FeedContent;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.reporting.boundary.DateKind;
import org.lianjian.reporting.boundary.DatedItem;
import org.lianjian.systems.Together.Outcome;

/** Secret addresses of calendars in the server: who holds one, what it shows, and when it stops. */
@ExtendWith(ArquillianExtension.class)
class CalendarFeedIT {

    private static final int AT_ONCE = 16;

    @Inject
    private Office office;

    @Inject
    private Paperwork paperwork;

    @Inject
    private Together together;

    @Inject
    private Database database;

    @Inject
    private Accounts accounts;

    @Inject
    private CalendarFeeds feeds;

    private AccountDetails account;
    private Actor owner;

    @BeforeEach
    void makeAnAccount() {
        account = office.newAccount();
        owner = new Actor(account.id(), account.username(), account.displayName(), List.of(), ORIGIN);
    }

    @Test
    void itShowsWhatItsOwnerMaySeeAtThatMoment() {
        Town town = office.newTown();
        long village = office.newVillage(town);
        Actor official = office.official(town);
        AgreementDetails agreement = paperwork.active(official, official, paperwork.draft(VILLAGE_ENTERPRISE, village, office.newEnterprise(town)));
        String secret = secretOf(make());
        assertThat(datesAt(secret)).isEmpty();

        long grant = grant(village);
        assertThat(datesAt(secret)).filteredOn(date -> date.kind() == DateKind.AGREEMENT_END && date.recordId() == agreement.id())
                .singleElement().satisfies(end -> {
                    assertThat(end.day()).isEqualTo(agreement.end());
                    assertThat(end.begins()).isNull();
                    assertThat(end.link()).isEqualTo("agreements/view.xhtml?id=" + agreement.id());
                });

        office.as(office.administrator(Role.SECURITY_ADMINISTRATOR), () -> accounts.revoke(account.id(), grant));
        assertThat(datesAt(secret)).isEmpty();
    }

    @Test
    void onlyTheHashOfTheSecretIsStored() {
        String secret = secretOf(make());
        assertThat(secret).matches("[A-Za-z0-9_-]{43}");
        assertThat(database.texts("select token_hash from calendar_feed where account_id = ?", account.id()))
                .singleElement().isNotEqualTo(secret).asString().matches("[0-9a-f]{64}");
    }

    @Test
    void aNewAddressStopsTheOldOne() {
        String old = secretOf(make());
        String renewed = secretOf(make());
        assertThat(read(old)).isEmpty();
        assertThat(read(renewed)).isPresent();
    }

    @Test
    void aRevokedAddressShowsNothing() {
        String secret = secretOf(make());
        assertThat(office.as(owner, feeds::mine).orElseThrow().lastReadAt()).isNull();
        assertThat(read(secret)).isPresent();
        assertThat(office.as(owner, feeds::mine).orElseThrow().lastReadAt()).isNotNull();
        revoke();
        revoke();
        assertThat(read(secret)).isEmpty();
        assertThat(office.as(owner, feeds::mine)).isEmpty();
    }

    @Test
    void aClosedAccountHasNoCalendar() {
        String secret = secretOf(make());
        office.as(office.administrator(Role.SYSTEM_ADMINISTRATOR), () -> accounts.close(RecordRef.latest(account.id())));
        assertThat(read(secret)).isEmpty();
    }

    @Test
    void ofAddressesMadeAtOnceOneWorks() {
        List<Outcome<FeedAddress>> made = together.times(AT_ONCE, owner, feeds::make);
        assertThat(made).allMatch(Outcome::done);
        assertThat(made.stream().filter(outcome -> read(secretOf(outcome.result())).isPresent())).hasSize(1);
    }

    private FeedAddress make() {
        return office.as(owner, feeds::make);
    }

    private void revoke() {
        office.as(owner, () -> {
            feeds.revoke();
            return true;
        });
    }

    private Optional<FeedContent> read(String secret) {
        return feeds.read(secret, ORIGIN);
    }

    private List<DatedItem> datesAt(String secret) {
        return read(secret).orElseThrow().dates();
    }

    private long grant(long village) {
        GrantDraft draft = new GrantDraft();
        draft.setRole(Role.VILLAGE_SECRETARY);
        draft.setLevel(ScopeLevel.ORGANIZATION);
        draft.setOrganizationId(village);
        return office.as(office.administrator(Role.SECURITY_ADMINISTRATOR), () -> accounts.grant(account.id(), draft)).grants().get(0).id();
    }

    private static String secretOf(FeedAddress address) {
        return address.address().replaceFirst(".*/calendar/(.*)\\.ics", "$1");
    }
}
