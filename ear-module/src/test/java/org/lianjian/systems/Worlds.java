package org.lianjian.systems;

import static org.lianjian.systems.Paperwork.VILLAGE_ENTERPRISE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.boundary.CalendarDay;
import org.lianjian.activities.boundary.WorkCalendar;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementDraft;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.identity.boundary.GrantDraft;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.time.OfficeClock;

/** Fills townships. */
@ApplicationScoped
public class Worlds {

    @Inject
    Office office;

    @Inject
    Paperwork paperwork;

    @Inject
    Accounts accounts;

    @Inject
    Activities activities;

    @Inject
    WorkCalendar calendar;

    @Inject
    OfficeClock clock;

    /** A township with new records. */
    World in(Town town) {
        Actor official = office.official(town);
        long enterprise = office.newEnterprise(town);
        long village = office.newVillage(town);
        AgreementDetails running = paperwork.active(official, official, paperwork.draft(VILLAGE_ENTERPRISE, village, enterprise));
        AgreementDraft next = paperwork.draft(VILLAGE_ENTERPRISE, running.end().plusDays(1), running.end().plusYears(1), village, enterprise);
        long agreement = paperwork.submitted(official, next).id();
        AccountDetails account = accountWithGrant();
        return new World(town, enterprise, village, office.newEnterprise(town), agreement, running.id(), activity(running.id(), enterprise, town),
                account.id(), account.grants().get(0).id(), exception(official));
    }

    private AccountDetails accountWithGrant() {
        long account = office.newAccount().id();
        return office.as(office.administrator(Role.SECURITY_ADMINISTRATOR), () -> accounts.grant(account, grantOfLogAdministrator()));
    }

    /** The role of a log administrator. */
    static GrantDraft grantOfLogAdministrator() {
        GrantDraft draft = new GrantDraft();
        draft.setRole(Role.LOG_ADMINISTRATOR);
        draft.setLevel(ScopeLevel.SYSTEM);
        return draft;
    }

    private long activity(long agreement, long enterprise, Town town) {
        return office.as(office.secretaryOfEnterprise(enterprise, town), () -> activities.plan(activity(agreement)).id());
    }

    /** What is typed about an activity of today. */
    ActivityDraft activity(long agreement) {
        ActivityDraft draft = new ActivityDraft();
        draft.setAgreementId(agreement);
        draft.setTitle("示例 检测讲座");
        draft.setHeldOn(clock.today());
        return draft;
    }

    private LocalDate exception(Actor official) {
        LocalDate day = LocalDate.of(2100, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(30_000));
        office.as(official, () -> {
            calendar.set(new CalendarDay(day, false, "示例"));
            return null;
        });
        return day;
    }
}
