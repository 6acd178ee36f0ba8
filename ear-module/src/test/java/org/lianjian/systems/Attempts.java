package org.lianjian.systems;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityFilter;
import org.lianjian.activities.boundary.WorkCalendar;
import org.lianjian.agreements.boundary.AgreementFilter;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.audit.boundary.AuditLog;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.Outcome;
import org.lianjian.audit.boundary.TrailFilter;
import org.lianjian.identity.boundary.AccountDraft;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.identity.boundary.InstallationSettings;
import org.lianjian.identity.boundary.PasswordPolicies;
import org.lianjian.identity.boundary.PasswordPolicyDraft;
import org.lianjian.identity.boundary.SignIn;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.OrganizationFilter;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.organizations.boundary.OrganizationSort;
import org.lianjian.organizations.boundary.StatisticDraft;
import org.lianjian.organizations.boundary.Statistics;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.reporting.boundary.WorkList;

/** One attempt at each operation, on the records of a township. Lists count as "not found" when they do not show the record. */
@ApplicationScoped
public class Attempts {

    private static final PageQuery PAGE = PageQuery.first(50);
    private static final String REASON = "示例 原因";

    private final Map<Operation, Consumer<World>> attempts = new EnumMap<>(Operation.class);

    @Inject
    Office office;

    @Inject
    Paperwork paperwork;

    @Inject
    Worlds worlds;

    @Inject
    Organizations organizations;

    @Inject
    Divisions divisions;

    @Inject
    Statistics statistics;

    @Inject
    Agreements agreements;

    @Inject
    Activities activities;

    @Inject
    WorkCalendar calendar;

    @Inject
    WorkList workList;

    @Inject
    @Any
    Instance<AttemptSource> sources;

    @Inject
    AuditLog log;

    @Inject
    Accounts accounts;

    @Inject
    PasswordPolicies policies;

    @Inject
    InstallationSettings settings;

    @Inject
    SignIn signIn;

    /** The operations that are attempted. */
    Set<Operation> covered() {
        return attempts.keySet();
    }

    /** Tries the operation. */
    void at(Operation operation, World world) {
        attempts.get(operation).accept(world);
    }

    @PostConstruct
    void prepare() {
        organizations();
        agreements();
        activities();
        sources.forEach(source -> attempts.putAll(source.all()));
        identity();
    }

    private void organizations() {
        attempts.put(Operation.ORGANIZATION_LIST, world -> demand(organizations.list(inTown(world), PAGE).items().stream()
                .filter(row -> row.id() == world.enterprise()).toList()));
        attempts.put(Operation.ORGANIZATION_VIEW, world -> organizations.get(world.enterprise()));
        attempts.put(Operation.ORGANIZATION_CHOOSE, world -> organizations.chosen("parties", List.of(world.enterprise())));
        attempts.put(Operation.ORGANIZATION_CREATE, world -> organizations.create(organization(world)));
        attempts.put(Operation.ORGANIZATION_CHANGE, world -> organizations.change(RecordRef.latest(world.spare()), organization(world)));
        attempts.put(Operation.ORGANIZATION_CLOSE, world -> organizations.close(RecordRef.latest(world.spare()), REASON));
        attempts.put(Operation.DIVISION_VIEW, world -> divisions.get(world.town().code()));
        attempts.put(Operation.STATISTIC_VIEW, world -> statistics.latest(world.town().code()));
        attempts.put(Operation.STATISTIC_RECORD, world -> statistics.record(statistic(world)));
    }

    private void agreements() {
        attempts.put(Operation.AGREEMENT_LIST,
                world -> demand(agreements.list(AgreementFilter.of(world.enterprise()), PAGE).items()));
        attempts.put(Operation.AGREEMENT_VIEW, world -> agreements.get(world.running()));
        attempts.put(Operation.AGREEMENT_DRAFT, world -> agreements.change(RecordRef.latest(world.agreement()),
                paperwork.draft(Paperwork.VILLAGE_ENTERPRISE, world.village(), world.enterprise())));
        attempts.put(Operation.AGREEMENT_SUBMIT, world -> agreements.submit(RecordRef.latest(world.agreement())));
        attempts.put(Operation.AGREEMENT_WITHDRAW, world -> agreements.withdraw(RecordRef.latest(world.agreement())));
        attempts.put(Operation.AGREEMENT_RENEW, world -> agreements.renew(RecordRef.latest(world.running())));
        attempts.put(Operation.AGREEMENT_APPROVE, world -> agreements.approve(RecordRef.latest(world.agreement())));
        attempts.put(Operation.AGREEMENT_RETURN, world -> agreements.returnIt(RecordRef.latest(world.agreement()), REASON));
        attempts.put(Operation.AGREEMENT_SIGN,
                world -> agreements.sign(RecordRef.latest(world.agreement()), paperwork.signature(world.village())));
        attempts.put(Operation.AGREEMENT_ACTIVATE, world -> agreements.activate(RecordRef.latest(world.agreement())));
        attempts.put(Operation.AGREEMENT_SUSPEND, world -> agreements.suspend(RecordRef.latest(world.running()), REASON));
        attempts.put(Operation.AGREEMENT_RESUME, world -> agreements.resume(RecordRef.latest(world.running())));
        attempts.put(Operation.AGREEMENT_TERMINATE,
                world -> agreements.terminate(RecordRef.latest(world.running()), paperwork.termination()));
    }

    private void activities() {
        attempts.put(Operation.ACTIVITY_LIST, world -> demand(activities.list(ActivityFilter.of(world.running()), PAGE).items()));
        attempts.put(Operation.ACTIVITY_VIEW, world -> activities.get(world.activity()));
        attempts.put(Operation.ACTIVITY_PLAN, world -> activities.plan(worlds.activity(world.running())));
        attempts.put(Operation.ACTIVITY_HOLD, world -> activities.hold(RecordRef.latest(world.activity()), null));
        attempts.put(Operation.ACTIVITY_CANCEL, world -> activities.cancel(RecordRef.latest(world.activity()), REASON));
        attempts.put(Operation.ACTIVITY_FILE, world -> activities.file(RecordRef.latest(world.activity()), null, List.of()));
        attempts.put(Operation.ACTIVITY_CONFIRM, world -> activities.confirm(RecordRef.latest(world.activity())));
        attempts.put(Operation.ACTIVITY_DISPUTE, world -> activities.dispute(RecordRef.latest(world.activity()), REASON));
        attempts.put(Operation.ACTIVITY_ACCEPT, world -> activities.accept(RecordRef.latest(world.activity())));
        attempts.put(Operation.ACTIVITY_RETURN, world -> activities.returnIt(RecordRef.latest(world.activity()), REASON));
        attempts.put(Operation.ACTIVITY_REJECT, world -> activities.reject(RecordRef.latest(world.activity()), REASON));
        attempts.put(Operation.ACTIVITY_UNLOCK, world -> activities.unlock(RecordRef.latest(world.activity()), REASON));
        attempts.put(Operation.ACTIVITY_ARCHIVE, world -> activities.archive(RecordRef.latest(world.activity())));
        attempts.put(Operation.ACTIVITY_ADD_ADDENDUM, world -> activities.addAddendum(RecordRef.latest(world.activity()), REASON));
        attempts.put(Operation.CALENDAR_VIEW, world -> calendar.exceptions(world.day().getYear()));
        attempts.put(Operation.CALENDAR_CHANGE, world -> calendar.remove(world.day()));
        attempts.put(Operation.WORK_LIST, world -> workList.mine());
    }

    private void identity() {
        attempts.put(Operation.PUBLIC, world -> signIn.recognise("nobody's", ""));
        attempts.put(Operation.OWN_ACCOUNT, world -> accounts.mine());
        attempts.put(Operation.AUDIT_READ, world -> demand(log.find(doneTo(world), PAGE).items()));
        attempts.put(Operation.ACCOUNT_LIST, world -> accounts.get(world.account()));
        attempts.put(Operation.ACCOUNT_CREATE, world -> accounts.create(account()));
        attempts.put(Operation.ACCOUNT_CHANGE, world -> accounts.unlock(RecordRef.latest(world.account())));
        attempts.put(Operation.GRANT_GIVE, world -> accounts.grant(world.account(), Worlds.grantOfLogAdministrator()));
        attempts.put(Operation.GRANT_REVOKE, world -> accounts.revoke(world.account(), world.grant()));
        attempts.put(Operation.PASSWORD_POLICY_VIEW, world -> policies.get());
        attempts.put(Operation.PASSWORD_POLICY_CHANGE, world -> policies.change(RecordRef.latest(1), new PasswordPolicyDraft()));
        attempts.put(Operation.SETTINGS_VIEW, world -> settings.inForce());
    }

    static void demand(Collection<?> found) {
        if (found.isEmpty()) {
            throw new NotFound("list", 0);
        }
    }

    private static OrganizationFilter inTown(World world) {
        return new OrganizationFilter(null, null, world.town().code(), null, true, OrganizationSort.NAME);
    }

    /** Without the refused attempts: there are some at records that do not exist, too. */
    private static TrailFilter doneTo(World world) {
        return new TrailFilter(null, null, null, ObjectType.AGREEMENT, world.agreement(), null, null, Outcome.DONE);
    }

    private OrganizationDraft organization(World world) {
        return office.organization(OrganizationKind.ENTERPRISE, world.town());
    }

    private static StatisticDraft statistic(World world) {
        StatisticDraft draft = new StatisticDraft();
        draft.setDivisionCode(world.town().code());
        draft.setIndicator("示例指标" + Office.unique());
        draft.setValue(BigDecimal.ONE);
        draft.setUnit("家");
        draft.setAsOf(LocalDate.of(2015, 1, 1));
        draft.setSource("示例");
        return draft;
    }

    private static AccountDraft account() {
        AccountDraft draft = new AccountDraft();
        draft.setUsername("u" + Office.unique());
        draft.setDisplayName("示例人员");
        return draft;
    }
}
