package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.agreements.boundary.AgreementFilter;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.identity.boundary.SignIn;
import org.lianjian.inspections.boundary.EngagementDetails;
import org.lianjian.inspections.boundary.EngagementDraft;
import org.lianjian.inspections.boundary.EngagementFilter;
import org.lianjian.inspections.boundary.Engagements;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.errors.AccessRefused;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;

/** Who may be an auditor, and for how long that counts. */
@ExtendWith(ArquillianExtension.class)
class EngagementTimeIT {

    private static final PageQuery PAGE = PageQuery.first(200);

    @Inject
    private Office office;

    @Inject
    private Members members;

    @Inject
    private Worlds worlds;

    @Inject
    private Engagements engagements;

    @Inject
    private Agreements agreements;

    @Inject
    private SignIn signIn;

    @Inject
    private Accounts accounts;

    @Inject
    private OfficeClock clock;

    private Town town;
    private World inside;
    private World outside;
    private AccountDetails member;

    @BeforeEach
    void twoTownshipsAndSomebodyWithoutARole() {
        town = office.newTown();
        inside = worlds.in(town);
        outside = worlds.in(office.neighbourOf(town));
        member = members.newMember();
    }

    @Test
    void beforeAndAfterTheDaysOfAccessThereIsNothing() {
        EngagementDraft draft = draft();
        draft.setAccessFrom(clock.today().plusDays(2));
        draft.setAccessTo(clock.today().plusDays(3));
        commission(draft);
        assertThat(recognised().grants()).isEmpty();
        assertThatThrownBy(() -> office.as(recognised(), () -> agreements.list(AgreementFilter.any(), PAGE))).isInstanceOf(AccessRefused.class);
        onDay(clock.today().plusDays(3), () -> assertThat(recognised().has(Role.AUDITOR)).isTrue());
        onDay(clock.today().plusDays(4), () -> assertThat(recognised().grants()).isEmpty());
    }

    @Test
    void afterClosingThereIsNothing() {
        EngagementDetails engagement = commission(draft());
        assertThat(recognised().has(Role.AUDITOR)).isTrue();
        office.as(office.municipalOfficial(town), () -> engagements.close(RecordRef.latest(engagement.id()), "示例 已完成"));
        assertThat(recognised().grants()).isEmpty();
    }

    @Test
    void whoComesToHoldAnotherRoleReadsNothingByTheEngagement() {
        commission(draft());
        office.as(office.administrator(Role.SECURITY_ADMINISTRATOR), () -> accounts.grant(member.id(), Worlds.grantOfLogAdministrator()));
        assertThat(recognised().has(Role.AUDITOR)).isFalse();
    }

    @Test
    void whoHoldsAnotherRoleIsNotIndependent() {
        office.as(office.administrator(Role.SECURITY_ADMINISTRATOR), () -> accounts.grant(member.id(), Worlds.grantOfLogAdministrator()));
        assertThatThrownBy(() -> commission(draft())).isInstanceOfSatisfying(InvalidInput.class,
                refused -> assertThat(refused.violations().get(0).key()).isEqualTo("inspections.notIndependent"));
    }

    @Test
    void anEngagementShowsItselfToItsAuditorAndToNoOther() {
        EngagementDetails engagement = commission(draft());
        Actor auditor = recognised();
        assertThat(office.as(auditor, () -> engagements.list(EngagementFilter.any(), PAGE)).items()).extracting("id")
                .containsExactly(engagement.id());
        assertThat(office.as(auditor, () -> engagements.get(engagement.id())).steps()).isNotEmpty();
        assertThatThrownBy(() -> office.as(office.auditor(town), () -> engagements.get(engagement.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(auditor, () -> engagements.get(inside.engagement()))).isInstanceOf(NotFound.class);
    }

    private EngagementDraft draft() {
        return worlds.engagementOf(town, member.username());
    }

    private EngagementDetails commission(EngagementDraft draft) {
        return office.as(office.municipalOfficial(town), () -> engagements.commission(draft));
    }

    /** The person as a request of theirs begins. */
    private Actor recognised() {
        String cookie = members.signIn(member).cookie();
        return signIn.recognise(cookie, Members.ORIGIN).orElseThrow();
    }

    private void onDay(LocalDate day, Runnable work) {
        clock.at(day.atTime(4, 0).toInstant(ZoneOffset.UTC), work);
    }
}
