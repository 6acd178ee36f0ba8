package org.lianjian.systems;

import static org.lianjian.systems.Paperwork.VILLAGE_ENTERPRISE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.boundary.CalendarDay;
import org.lianjian.activities.boundary.WorkCalendar;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementDraft;
import org.lianjian.cooperation.boundary.ListingDraft;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.identity.boundary.GrantDraft;
import org.lianjian.inspections.boundary.EngagementDraft;
import org.lianjian.inspections.boundary.Engagements;
import org.lianjian.inspections.boundary.FindingDraft;
import org.lianjian.inspections.boundary.FindingSeverity;
import org.lianjian.inspections.boundary.Findings;
import org.lianjian.inspections.boundary.SampleDraft;
import org.lianjian.inspections.boundary.Samples;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.systems.Filings.Twins;

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
    Gatherings gatherings;

    @Inject
    Projects projects;

    @Inject
    Undertakings undertakings;

    @Inject
    Resolved resolved;

    @Inject
    WorkCalendar calendar;

    @Inject
    Engagements engagements;

    @Inject
    Findings findings;

    @Inject
    Samples samples;

    @Inject
    Postings postings;

    @Inject
    OfficeClock clock;

    @Inject
    Database database;

    /** A township with new records. */
    World in(Town town) {
        return in(town, office.newAccount());
    }

    /** A township with new records, and the account named as auditor in its engagement. */
    World in(Town town, AccountDetails auditor) {
        Actor official = office.official(town);
        long enterprise = office.newEnterprise(town);
        long village = office.newVillage(town);
        AgreementDetails running = paperwork.active(official, official, paperwork.draft(VILLAGE_ENTERPRISE, village, enterprise));
        AgreementDraft next = paperwork.draft(VILLAGE_ENTERPRISE, running.end().plusDays(1), running.end().plusYears(1), village, enterprise);
        long agreement = paperwork.submitted(official, next).id();
        AccountDetails account = accountWithGrant();
        long activity = activity(running.id(), enterprise, town);
        flag(activity, running.id(), town);
        archive(activity, running, town);
        gatherings.under(running.id(), enterprise, office.secretaryOfEnterprise(enterprise, town));
        list(office.secretaryOfEnterprise(enterprise, town), ListingSide.RESOURCE, "LAND");
        list(office.secretaryOfVillage(village, town), ListingSide.NEED, "JOBS");
        office.as(office.secretaryOfEnterprise(enterprise, town), () -> projects.propose(undertakings.plan(running.id(), enterprise)));
        resolved.by(new Twins(town, village, enterprise, official, office.secretaryOfEnterprise(enterprise, town),
                office.secretaryOfVillage(village, town), running));
        long engagement = engagement(town, auditor);
        return new World(town, enterprise, village, office.newEnterprise(town), agreement, running.id(), activity, account.id(),
                account.grants().get(0).id(), engagement, issued(engagement, enterprise, town, auditor),
                issued(engagement, village, town, auditor), paper(engagement, town, auditor), exception(official));
    }

    /** A draft and a published one, which nothing fits. */
    private void list(Actor secretary, ListingSide side, String category) {
        ListingDraft draft = postings.land();
        draft.setCategory(category);
        postings.drafted(secretary, side, draft);
        postings.published(secretary, side, draft);
    }

    private long issued(long engagement, long organization, Town town, AccountDetails auditor) {
        Actor person = new Actor(auditor.id(), auditor.username(), auditor.displayName(),
                List.of(Grant.ofTownship(Role.AUDITOR, town.code())), "192.0.2.1");
        return office.as(person, () -> findings.issue(finding(engagement, organization)).id());
    }

    /** What is typed about a finding. */
    FindingDraft finding(long engagement, long organization) {
        FindingDraft draft = new FindingDraft();
        draft.setEngagementId(engagement);
        draft.setOrganizationId(organization);
        draft.setSeverity(FindingSeverity.MINOR);
        draft.setTitle("示例 问题");
        draft.setRule("示例 依据");
        draft.setDescription("示例 情况");
        draft.setDueOn(clock.today().plusDays(30));
        return draft;
    }

    private long engagement(Town town, AccountDetails auditor) {
        return office.as(office.municipalOfficial(town), () -> engagements.commission(engagementOf(town, auditor.username())).id());
    }

    private long paper(long engagement, Town town, AccountDetails auditor) {
        Actor actor = new Actor(auditor.id(), auditor.username(), auditor.displayName(), List.of(Grant.ofTownship(Role.AUDITOR, town.code())), "");
        return office.as(actor, () -> samples.draw(engagement, sample()).records().get(0).paperId());
    }

    /** What is typed about a sample of one agreement. */
    SampleDraft sample() {
        SampleDraft draft = new SampleDraft();
        draft.setTitle("示例 抽样");
        draft.setKind(RecordKind.AGREEMENT);
        draft.setWanted(1);
        return draft;
    }

    /** What is typed about an engagement that is open now and covers all of a township's records of the present. */
    EngagementDraft engagementOf(Town town, String auditor) {
        EngagementDraft draft = new EngagementDraft();
        draft.setTitle("示例 审计项目");
        draft.setTownships(List.of(town.code()));
        draft.setKinds(List.of(RecordKind.AGREEMENT, RecordKind.ACTIVITY));
        draft.setRecordsFrom(clock.today().minusYears(1));
        draft.setRecordsTo(clock.today().plusYears(1));
        draft.setAuditors(List.of(auditor));
        draft.setAccessFrom(clock.today());
        draft.setAccessTo(clock.today().plusDays(30));
        return draft;
    }

    /** The flag on an activity of a world. */
    static long flagOn(long activity) {
        return -activity;
    }

    private void flag(long activity, long agreement, Town town) {
        database.change("insert into inspection_flag (id, version, created_at, changed_at, changed_by_name, rule, mark, record_count, first_held,"
                + " last_held, facts, state, raised_at) values (?, 1, now(), now(), '', 'SAME_EVIDENCE', ?, 2, current_date, current_date, '{}',"
                + " 'OPEN', now())", flagOn(activity), "试" + activity);
        database.change("insert into inspection_flag_record (flag_id, activity_id, agreement_id) values (?, ?, ?)", flagOn(activity), activity,
                agreement);
        database.change("insert into inspection_flag_township (flag_id, township_code) values (?, ?)", flagOn(activity), town.code());
    }

    /** The archived package in a world with that activity. */
    static long archiveOf(long activity) {
        return -activity;
    }

    /** A row alone: making a package takes longer than all the rest. */
    private void archive(long activity, AgreementDetails agreement, Town town) {
        database.change("insert into archive (id, version, created_at, changed_at, changed_by_name, origin, archival_number, agreement_id,"
                + " agreement_key, agreement_number, title, parties_label, system_name, fonds, fonds_name, category, archive_year,"
                + " retention, edition, attachment_id, sha256, size_in_bytes, entry_count, event_count, sound, made_at, made_by_name, holder,"
                + " search_text)"
                + " values (?, 1, now(), now(), '', 'MADE', ?, ?, ?, '', '示例', '', '', '', '', '', 2026, 'D30', 1, ?, ?, 1, 1, 1, true, now(), '',"
                + " ?, '')", archiveOf(activity), "示例" + activity, agreement.id(), agreement.key(), agreement.signatures().get(0).scan().id(),
                "%064d".formatted(activity), town.code());
        database.change("insert into archive_township (archive_id, township_code) values (?, ?)", archiveOf(activity), town.code());
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
