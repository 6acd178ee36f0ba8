package org.lianjian.platform.access;

import static org.lianjian.platform.access.Role.AUDITOR;
import static org.lianjian.platform.access.Role.CENTRE_STAFF;
import static org.lianjian.platform.access.Role.ENTERPRISE_SECRETARY;
import static org.lianjian.platform.access.Role.LOG_ADMINISTRATOR;
import static org.lianjian.platform.access.Role.MUNICIPAL_OFFICIAL;
import static org.lianjian.platform.access.Role.SECURITY_ADMINISTRATOR;
import static org.lianjian.platform.access.Role.SYSTEM_ADMINISTRATOR;
import static org.lianjian.platform.access.Role.TOWNSHIP_OFFICIAL;
import static org.lianjian.platform.access.Role.VILLAGE_SECRETARY;

import java.util.EnumSet;
import java.util.Set;

/**
 * Every use case and the roles it is open to, in one table (DOMAIN.md §1). Whose records a role reaches follows from the grant; what
 * the state of a record and the separation of duties allow, follows from the domain rules.
 */
public enum Operation {

    /** Open to everybody, signed in or not: signing in, the first administrators' set-up. */
    PUBLIC(Who.NOBODY_IN_PARTICULAR),
    /** One's own account: password, tokens, language. */
    OWN_ACCOUNT(Who.EVERYBODY),

    ORGANIZATION_LIST(Who.READERS, RecordKind.ORGANIZATION),
    ORGANIZATION_VIEW(Who.READERS, RecordKind.ORGANIZATION),
    /** Looking up a possible partner by name: nothing but name and kind, within the township. */
    ORGANIZATION_CHOOSE(Who.DRAFTERS),
    ORGANIZATION_CREATE(Who.OFFICIALS),
    ORGANIZATION_CHANGE(Who.OFFICIALS),
    ORGANIZATION_CLOSE(Who.OFFICIALS),
    /** The published list of administrative divisions. */
    DIVISION_VIEW(Who.EVERYBODY),
    /** A township keeps its villages in the register of divisions, a city its towns and villages. */
    DIVISION_KEEP(Who.OFFICIALS),
    STATISTIC_VIEW(Who.READERS),
    STATISTIC_RECORD(Who.OFFICIALS),

    AGREEMENT_LIST(Who.BUSINESS_READERS, RecordKind.AGREEMENT),
    AGREEMENT_VIEW(Who.BUSINESS_READERS, RecordKind.AGREEMENT),
    AGREEMENT_DRAFT(Who.DRAFTERS),
    AGREEMENT_SUBMIT(Who.DRAFTERS),
    AGREEMENT_WITHDRAW(Who.DRAFTERS),
    AGREEMENT_RENEW(Who.DRAFTERS),
    AGREEMENT_APPROVE(Who.OFFICIALS),
    AGREEMENT_RETURN(Who.OFFICIALS),
    AGREEMENT_SIGN(Who.OFFICIALS),
    AGREEMENT_ACTIVATE(Who.OFFICIALS),
    AGREEMENT_SUSPEND(Who.OFFICIALS),
    AGREEMENT_RESUME(Who.OFFICIALS),
    AGREEMENT_TERMINATE(Who.OFFICIALS),
    AGREEMENT_ADD_ADDENDUM(Who.OFFICIALS),

    ACTIVITY_LIST(Who.BUSINESS_READERS, RecordKind.ACTIVITY),
    ACTIVITY_VIEW(Who.BUSINESS_READERS, RecordKind.ACTIVITY),
    ACTIVITY_PLAN(Who.FILERS),
    ACTIVITY_HOLD(Who.FILERS),
    ACTIVITY_CANCEL(Who.FILERS),
    ACTIVITY_FILE(Who.FILERS),
    ACTIVITY_CONFIRM(Who.FILERS),
    ACTIVITY_DISPUTE(Who.FILERS),
    ACTIVITY_ACCEPT(Who.OFFICIALS),
    ACTIVITY_RETURN(Who.OFFICIALS),
    ACTIVITY_REJECT(Who.OFFICIALS),
    ACTIVITY_UNLOCK(Who.OFFICIALS),
    ACTIVITY_ARCHIVE(Who.OFFICIALS),
    ACTIVITY_ADD_ADDENDUM(Who.DRAFTERS),
    /** Joint activities of earlier times that are on paper. */
    ACTIVITY_ENTER_FROM_PAPER(Who.OFFICIALS),
    CALENDAR_VIEW(Who.READERS),
    CALENDAR_CHANGE(Who.OFFICIALS),

    SERIES_LIST(Who.BUSINESS_READERS),
    SERIES_VIEW(Who.BUSINESS_READERS),
    SERIES_PLAN(Who.DRAFTERS),
    MEETING_LIST(Who.BUSINESS_READERS, RecordKind.MEETING),
    MEETING_VIEW(Who.BUSINESS_READERS, RecordKind.MEETING),
    MEETING_CONVENE(Who.DRAFTERS),
    MEETING_CANCEL(Who.DRAFTERS),
    /** Every participant for itself; officials for the bodies of their place. */
    TOPIC_PROPOSE(Who.DRAFTERS),
    /** Agenda, holding, circulating and issuing are for whoever convened and for the chair. */
    MEETING_LEAD(Who.DRAFTERS),
    MINUTES_WRITE(Who.DRAFTERS),
    MEETING_CONFIRM(Who.DRAFTERS),
    MEETING_OBJECT(Who.DRAFTERS),
    MEETING_ISSUE(Who.DRAFTERS),
    MEETING_ADD_ADDENDUM(Who.DRAFTERS),
    RESOLUTION_LIST(Who.BUSINESS_READERS, RecordKind.MEETING),
    RESOLUTION_VIEW(Who.BUSINESS_READERS, RecordKind.MEETING),
    /** Starting and claiming are for whoever acts for the owner, verifying and reopening for the others (invariant 6). */
    RESOLUTION_START(Who.DRAFTERS),
    RESOLUTION_CLAIM(Who.DRAFTERS),
    RESOLUTION_VERIFY(Who.DRAFTERS),
    RESOLUTION_REOPEN(Who.DRAFTERS),
    RESOLUTION_DEFER(Who.OFFICIALS),
    RESOLUTION_BEAR_ADDENDUM(Who.OFFICIALS),
    RESOLUTION_BEAR_ACTIVITY(Who.FILERS),
    RESOLUTION_BEAR_PROJECT(Who.FILERS),
    RESOLUTION_ADD_ADDENDUM(Who.DRAFTERS),

    /** Projects under agreements. */
    /** Needs and resources; published ones are shown to others of the township or city too. */
    LISTING_LIST(Who.BUSINESS_READERS),
    LISTING_VIEW(Who.BUSINESS_READERS),
    LISTING_WRITE(Who.DRAFTERS),
    LISTING_PUBLISH(Who.DRAFTERS),
    LISTING_WITHDRAW(Who.DRAFTERS),
    /** Suggestions for needs and resources of one's own. */
    MATCH_VIEW(Who.BUSINESS_READERS),
    MATCH_DECLINE(Who.DRAFTERS),
    /** Needs and resources of one's place that go without a counterpart. */
    LISTING_GAPS(Who.OVERSEERS),

    PROJECT_LIST(Who.BUSINESS_READERS, RecordKind.PROJECT),
    PROJECT_VIEW(Who.BUSINESS_READERS, RecordKind.PROJECT),
    PROJECT_PROPOSE(Who.FILERS),
    PROJECT_AGREE(Who.FILERS),
    PROJECT_START(Who.FILERS),
    PROJECT_REPORT(Who.FILERS),
    PROJECT_ENTER_MONEY(Who.FILERS),
    PROJECT_COMPLETE(Who.FILERS),
    PROJECT_ACCEPT(Who.OFFICIALS),
    PROJECT_RETURN(Who.OFFICIALS),
    PROJECT_ABANDON(Who.DRAFTERS),
    PROJECT_ADD_ADDENDUM(Who.DRAFTERS),

    /** Taking a list away as a file; which list, and whose rows of it, the list's own row decides. */
    LIST_EXPORT(Who.EVERYBODY),
    /** A record as an official paper; which records, the record's own row decides. */
    DOCUMENT_MAKE(Who.BUSINESS_READERS),
    /** The Word files that papers are made from. */
    TEMPLATE_KEEP(Who.OFFICIALS),
    WORK_LIST(Who.EVERYBODY),
    /** Villages, enterprises and bodies of a township and what pairs them. */
    RELATION_VIEW(Who.OVERSEERS),

    /** The work chats that are told of what comes in for the own township. */
    WEBHOOK_KEEP(EnumSet.of(TOWNSHIP_OFFICIAL)),

    /** Findings of one's place or organisation; an auditor reaches those of engagements that name them. */
    FINDING_LIST(Who.BUSINESS_READERS),
    FINDING_VIEW(Who.BUSINESS_READERS),
    FINDING_ISSUE(EnumSet.of(AUDITOR)),
    FINDING_ACKNOWLEDGE(Who.DRAFTERS),
    FINDING_CLAIM(Who.DRAFTERS),
    FINDING_VERIFY(EnumSet.of(AUDITOR)),
    FINDING_REOPEN(EnumSet.of(AUDITOR)),

    /** Reading the log: an auditor the events of records within reach, the log administrator all, system events included. */
    AUDIT_READ(EnumSet.of(AUDITOR, LOG_ADMINISTRATOR), RecordKind.EVENT),

    /** Engagements of the own city for those who commission them, of their own for those who are named in them. */
    ENGAGEMENT_LIST(Who.INSPECTORS),
    ENGAGEMENT_VIEW(Who.INSPECTORS),
    ENGAGEMENT_COMMISSION(EnumSet.of(MUNICIPAL_OFFICIAL)),
    ENGAGEMENT_CHANGE(EnumSet.of(MUNICIPAL_OFFICIAL)),
    ENGAGEMENT_CLOSE(EnumSet.of(MUNICIPAL_OFFICIAL)),
    SAMPLE_VIEW(Who.INSPECTORS),
    /** Auditors whom the engagement names, while access lasts; so are working papers. */
    SAMPLE_DRAW(EnumSet.of(AUDITOR)),
    PAPER_WRITE(EnumSet.of(AUDITOR)),
    /** The transparency log without what is in it: checkpoints, hashes, keys, proofs of events within reach. */
    LOG_VIEW(EnumSet.of(AUDITOR, LOG_ADMINISTRATOR), RecordKind.EVENT),
    /** The entries themselves, which are those of all townships and accounts. */
    LOG_ENTRIES(EnumSet.of(LOG_ADMINISTRATOR)),
    LOG_EXPORT(EnumSet.of(LOG_ADMINISTRATOR)),
    LOG_VERIFY(EnumSet.of(LOG_ADMINISTRATOR)),
    /** Size and root of the log, as they are printed on every paper. */
    LOG_WITNESS(Who.EVERYBODY),

    /** The audit file of an agreement: all there is about it on one page. */
    DOSSIER_VIEW(Who.OVERSEERS, RecordKind.AGREEMENT),
    /** What the checks found odd. */
    FLAG_LIST(Who.OVERSEERS, RecordKind.ACTIVITY),
    /** Letting the checks run now. */
    FLAG_CHECK(Who.OVERSEERS),
    /** Open to an auditor of an engagement too: it changes nothing that others have written. */
    FLAG_DISMISS(EnumSet.of(AUDITOR), RecordKind.ACTIVITY),
    ACCOUNT_LIST(EnumSet.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR)),
    ACCOUNT_CREATE(EnumSet.of(SYSTEM_ADMINISTRATOR)),
    ACCOUNT_CHANGE(EnumSet.of(SYSTEM_ADMINISTRATOR)),
    GRANT_GIVE(EnumSet.of(SECURITY_ADMINISTRATOR)),
    GRANT_REVOKE(EnumSet.of(SECURITY_ADMINISTRATOR)),
    PASSWORD_POLICY_VIEW(EnumSet.of(SECURITY_ADMINISTRATOR)),
    PASSWORD_POLICY_CHANGE(EnumSet.of(SECURITY_ADMINISTRATOR)),
    /** Reading the settings in force; they are changed where the program is started. */
    SETTINGS_VIEW(EnumSet.of(SYSTEM_ADMINISTRATOR));

    private final Set<Role> roles;
    private final RecordKind kind;

    Operation(Set<Role> roles) {
        this(roles, null);
    }

    Operation(Set<Role> roles, RecordKind kind) {
        this.roles = roles;
        this.kind = kind;
    }

    /** The kind of record that it reads, or null: a limited grant does not serve for what is about no such kind. */
    public RecordKind kind() {
        return kind;
    }

    /** Whether holders of the role may do this to records within their reach. */
    public boolean isOpenTo(Role role) {
        return roles.contains(role);
    }

    /** Whether everybody who is signed in may do it, also who holds no role at the moment. */
    public boolean isForEveryAccount() {
        return roles.equals(Who.EVERYBODY);
    }

    /** Whether no sign-in is needed. */
    public boolean isPublic() {
        return roles.isEmpty();
    }

    private static final class Who {
        static final Set<Role> NOBODY_IN_PARTICULAR = EnumSet.noneOf(Role.class);
        static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
        static final Set<Role> OFFICIALS = EnumSet.of(TOWNSHIP_OFFICIAL, MUNICIPAL_OFFICIAL);
        static final Set<Role> DRAFTERS = EnumSet.of(ENTERPRISE_SECRETARY, VILLAGE_SECRETARY, TOWNSHIP_OFFICIAL, MUNICIPAL_OFFICIAL);
        static final Set<Role> OVERSEERS = EnumSet.of(TOWNSHIP_OFFICIAL, MUNICIPAL_OFFICIAL, AUDITOR);

        /** Secretaries for their organisation; a township official for the bodies of the township itself. */
        static final Set<Role> FILERS = EnumSet.of(ENTERPRISE_SECRETARY, VILLAGE_SECRETARY, TOWNSHIP_OFFICIAL);
        static final Set<Role> INSPECTORS = EnumSet.of(MUNICIPAL_OFFICIAL, AUDITOR);
        static final Set<Role> BUSINESS_READERS =
                EnumSet.of(ENTERPRISE_SECRETARY, VILLAGE_SECRETARY, TOWNSHIP_OFFICIAL, MUNICIPAL_OFFICIAL, AUDITOR);
        static final Set<Role> READERS =
                EnumSet.of(ENTERPRISE_SECRETARY, VILLAGE_SECRETARY, TOWNSHIP_OFFICIAL, MUNICIPAL_OFFICIAL, AUDITOR, CENTRE_STAFF);
    }
}
