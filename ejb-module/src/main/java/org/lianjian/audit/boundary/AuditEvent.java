// checkstyle off FileLength: the whole catalogue on one page, to be read as a table
package org.lianjian.audit.boundary;

import static org.lianjian.audit.boundary.ObjectType.ACCOUNT;
import static org.lianjian.audit.boundary.ObjectType.ACTIVITY;
import static org.lianjian.audit.boundary.ObjectType.AGREEMENT;
import static org.lianjian.audit.boundary.ObjectType.ARCHIVE;
import static org.lianjian.audit.boundary.ObjectType.CALENDAR_DAY;
import static org.lianjian.audit.boundary.ObjectType.DIVISION;
import static org.lianjian.audit.boundary.ObjectType.DOCUMENT_TEMPLATE;
import static org.lianjian.audit.boundary.ObjectType.ENGAGEMENT;
import static org.lianjian.audit.boundary.ObjectType.FINDING;
import static org.lianjian.audit.boundary.ObjectType.FLAG;
import static org.lianjian.audit.boundary.ObjectType.GRANT;
import static org.lianjian.audit.boundary.ObjectType.IMPORT;
import static org.lianjian.audit.boundary.ObjectType.LISTING;
import static org.lianjian.audit.boundary.ObjectType.MEETING;
import static org.lianjian.audit.boundary.ObjectType.MEETING_SERIES;
import static org.lianjian.audit.boundary.ObjectType.ORGANIZATION;
import static org.lianjian.audit.boundary.ObjectType.PAIRING;
import static org.lianjian.audit.boundary.ObjectType.PASSWORD_POLICY;
import static org.lianjian.audit.boundary.ObjectType.PERSONAL_REQUEST;
import static org.lianjian.audit.boundary.ObjectType.PROJECT;
import static org.lianjian.audit.boundary.ObjectType.RESOLUTION;
import static org.lianjian.audit.boundary.ObjectType.SAMPLE;
import static org.lianjian.audit.boundary.ObjectType.SESSION;
import static org.lianjian.audit.boundary.ObjectType.STATISTIC;
import static org.lianjian.audit.boundary.ObjectType.SYSTEM;
import static org.lianjian.audit.boundary.ObjectType.TOKEN;
import static org.lianjian.audit.boundary.ObjectType.WEBHOOK;
import static org.lianjian.audit.boundary.ObjectType.WORKING_PAPER;

/**
 * The catalogue of events. A name once published keeps its meaning; its words in both languages are in the bundle {@code audit} under
 * {@code audit.event.NAME}. The fields are those of {@link Facts}; text typed by people is there as a digest only.
 */
public enum AuditEvent {

    /** Somebody tried a use case that no role of theirs is open to. Fields: operation. */
    ACCESS_REFUSED(SYSTEM),
    /** The schema was brought to a version. Fields: from, to. */
    SCHEMA_MIGRATED(SYSTEM),
    /** Sample data was loaded. Fields: records, steps. */
    SAMPLE_DATA_LOADED(SYSTEM),
    /** From now on the transparency log is signed with this key, too. Fields: key, size. */
    LOG_KEY_REGISTERED(SYSTEM),
    /** A verification of the log began. Fields: size, given. */
    LOG_VERIFICATION_STARTED(SYSTEM),
    /** It ended. Fields: result, size, faults. */
    LOG_VERIFICATION_ENDED(SYSTEM),
    /** Somebody took a copy of the log. Fields: size. */
    LOG_EXPORTED(SYSTEM),
    /** A copy of the embedded database is given to whoever may write in the data folder. Fields: database, running, takenAt (if stopped). */
    BACKUP_TAKEN(SYSTEM),
    /** The installation was restored: what happened after that back-up is not in it. Fields: database, takenAt, size (of the log then, at least). */
    BACKUP_RESTORED(SYSTEM),
    /** Somebody takes a list as a file. Fields: list, format, filters; digest of search. */
    LIST_EXPORTED(SYSTEM),
    /** The file was written, or its reader went away. Fields: list, format, rows, whole. */
    LIST_EXPORT_ENDED(SYSTEM),

    /** A sheet came in. Fields: kind, sha256, size; name as digest. */
    IMPORT_UPLOADED(IMPORT),
    /** What its columns are taken for was corrected. Fields: kind, sha256, columns. */
    IMPORT_COLUMNS_CHANGED(IMPORT),
    /** Its rows are being checked. Fields: kind, sha256. */
    IMPORT_CHECK_STARTED(IMPORT),
    /** Its rows are to be written. Fields: kind, sha256, rows, choice. */
    IMPORT_CONFIRMED(IMPORT),
    /** They are written, or it cannot go on. Fields: kind, sha256, rows, choice, result, reason, created, changed, unchanged, refused. */
    IMPORT_ENDED(IMPORT),
    /** It was called off and nothing was written. Fields: kind, sha256, rows. */
    IMPORT_CANCELLED(IMPORT),

    SIGNED_IN(SESSION),
    /** Wrong name or password, or a locked account. Fields: username, reason. */
    SIGN_IN_FAILED(SESSION),
    SIGNED_OUT(SESSION),
    ACCOUNT_CREATED(ACCOUNT),
    ACCOUNT_CHANGED(ACCOUNT),
    ACCOUNT_CLOSED(ACCOUNT),
    ACCOUNT_LOCKED(ACCOUNT),
    ACCOUNT_UNLOCKED(ACCOUNT),
    /** A one-time link for setting the password was made for somebody. Fields: expiresAt. */
    PASSWORD_LINK_ISSUED(ACCOUNT),
    PASSWORD_CHANGED(ACCOUNT),
    GRANT_GIVEN(GRANT),
    GRANT_REVOKED(GRANT),
    /** Fields: the names of the changed values, old and new. */
    PASSWORD_POLICY_CHANGED(PASSWORD_POLICY),
    TOKEN_ISSUED(TOKEN),
    TOKEN_REVOKED(TOKEN),
    /** Somebody made an address for the own calendar, or another instead. */
    CALENDAR_FEED_MADE(ACCOUNT),
    CALENDAR_FEED_REVOKED(ACCOUNT),
    /** Somebody asked for the daily e-mail. Fields: email as digest. */
    DIGEST_ORDERED(ACCOUNT),
    /** Its address was confirmed by its owner. */
    DIGEST_CONFIRMED(ACCOUNT),
    DIGEST_STOPPED(ACCOUNT),
    /** A work chat is told of what comes in for a township. Fields: township, kind, host; label as digest. */
    WEBHOOK_REGISTERED(WEBHOOK),
    WEBHOOK_REMOVED(WEBHOOK),
    /** An office brought a template for papers. Fields: kind, division, number, sha256. */
    TEMPLATE_BROUGHT(DOCUMENT_TEMPLATE),
    /** An office went back to the template of its city or of the program. Fields: kind, division, number. */
    TEMPLATE_GIVEN_UP(DOCUMENT_TEMPLATE),

    ORGANIZATION_CREATED(ORGANIZATION),
    /** Fields: the names of the changed fields, with old and new value where these are not personal. */
    ORGANIZATION_CHANGED(ORGANIZATION),
    ORGANIZATION_RENAMED(ORGANIZATION),
    ORGANIZATION_CLOSED(ORGANIZATION),
    STATISTIC_RECORDED(STATISTIC),
    /** A village or a town was written into the register, or changed there. Fields: name or what changed. */
    DIVISION_KEPT(DIVISION),
    /** What was personal went at a person's request, and so did the salts of its digests. Fields: request, fields. */
    ORGANIZATION_PERSON_ERASED(ORGANIZATION),


    PAIRING_PROPOSED(PAIRING),
    PAIRING_BECAME_ACTIVE(PAIRING),
    PAIRING_SUSPENDED(PAIRING),
    PAIRING_RESUMED(PAIRING),
    PAIRING_ENDED(PAIRING),

    AGREEMENT_DRAFTED(AGREEMENT),
    AGREEMENT_CHANGED(AGREEMENT),
    /** The number was given. Fields: number, key. */
    AGREEMENT_SUBMITTED(AGREEMENT),
    AGREEMENT_RETURNED(AGREEMENT),
    AGREEMENT_APPROVED(AGREEMENT),
    AGREEMENT_WITHDRAWN(AGREEMENT),
    /** One party's signature was registered. Fields: organizationId, signedOn, scan (SHA-256); signatory as digest. */
    AGREEMENT_SIGNATURE_REGISTERED(AGREEMENT),
    AGREEMENT_ACTIVATED(AGREEMENT),
    AGREEMENT_SUSPENDED(AGREEMENT),
    AGREEMENT_RESUMED(AGREEMENT),
    AGREEMENT_TERMINATED(AGREEMENT),
    AGREEMENT_RENEWED(AGREEMENT),
    /** Fields: position, commitment (the target of a new promise); the text as digest. */
    AGREEMENT_ADDENDUM_ADDED(AGREEMENT),
    AGREEMENT_EXPIRED(AGREEMENT),
    /** One signed on paper was entered as it stands. Fields: number, key, paperNumber, start, end, signedOn, state; signatories as digest. */
    AGREEMENT_ENTERED_FROM_PAPER(AGREEMENT),
    /** The scan of the signed paper came in later. Fields: scan (SHA-256). */
    AGREEMENT_PAPER_SCANNED(AGREEMENT),
    AGREEMENT_SUPERSEDED(AGREEMENT),

    ACTIVITY_PLANNED(ACTIVITY),
    ACTIVITY_CHANGED(ACTIVITY),
    ACTIVITY_HELD(ACTIVITY),
    ACTIVITY_CANCELLED(ACTIVITY),
    /** Fields: heldOn, dueOn, late, headcounts, commitments. */
    ACTIVITY_FILED(ACTIVITY),
    ACTIVITY_CONFIRMED(ACTIVITY),
    ACTIVITY_DISPUTED(ACTIVITY),
    ACTIVITY_ACCEPTED(ACTIVITY),
    ACTIVITY_RETURNED(ACTIVITY),
    ACTIVITY_REJECTED(ACTIVITY),
    ACTIVITY_UNLOCKED(ACTIVITY),
    ACTIVITY_ARCHIVED(ACTIVITY),
    ACTIVITY_ADDENDUM_ADDED(ACTIVITY),
    /** One of earlier times was entered as it is on paper. Fields: those of ACTIVITY_FILED, and unlocked. */
    ACTIVITY_ENTERED_FROM_PAPER(ACTIVITY),
    CALENDAR_DAY_CHANGED(CALENDAR_DAY),

    /** Fields: side, organization, category, quantity, unit, from, to, place, visibility, expiresOn; title and description as digests. */
    LISTING_DRAFTED(LISTING),
    LISTING_CHANGED(LISTING),
    /** Fields: visibility, expiresOn. */
    LISTING_PUBLISHED(LISTING),
    /** Reason as digest. */
    LISTING_WITHDRAWN(LISTING),
    /** A project counts on it, no longer does, or has made use of it. Fields: project, state. */
    LISTING_RESERVED(LISTING),
    LISTING_RELEASED(LISTING),
    LISTING_SETTLED(LISTING),
    /** Fields: expiresOn. */
    LISTING_EXPIRED(LISTING),
    /** Fields: need, resource; reason as digest. */
    MATCH_DECLINED(LISTING),

    /** The number was given. Fields: number, agreement, budget, currency, performing, milestones (dates); title and aims as digests. */
    PROJECT_PROPOSED(PROJECT),
    PROJECT_CHANGED(PROJECT),
    /** Fields: organizations, state. */
    PROJECT_AGREED(PROJECT),
    PROJECT_STARTED(PROJECT),
    /** Fields: milestone, doneOn. */
    PROJECT_MILESTONE_MARKED(PROJECT),
    /** Fields: notedOn, evidence (SHA-256 of each); the note as digest. */
    PROJECT_NOTE_ADDED(PROJECT),
    /** Fields: entry, kind, amount, currency, date, payer, payee; account and voucher as digests. */
    PROJECT_MONEY_ENTERED(PROJECT),
    /** Fields: entry, reverses, kind, amount, currency; reason as digest. */
    PROJECT_MONEY_REVERSED(PROJECT),
    /** Fields: commitments, evidence (SHA-256 of each); outcome as digest. */
    PROJECT_COMPLETED(PROJECT),
    PROJECT_ACCEPTED(PROJECT),
    PROJECT_RETURNED(PROJECT),
    PROJECT_ABANDONED(PROJECT),
    PROJECT_ADDENDUM_ADDED(PROJECT),

    /** An audit engagement was commissioned: its auditors may read. Fields: townships, kinds, records, access, auditors (account ids). */
    ENGAGEMENT_COMMISSIONED(ENGAGEMENT),
    ENGAGEMENT_CHANGED(ENGAGEMENT),
    ENGAGEMENT_CLOSED(ENGAGEMENT),
    /** Fields: engagement, kind, method, algorithm, seed, wanted, population (count), populationDigest, drawn (count), drawnDigest. */
    SAMPLE_DRAWN(SAMPLE),
    /** Fields: engagement, sample, record, result, evidence (SHA-256); checked and note as digests. */
    WORKING_PAPER_WRITTEN(WORKING_PAPER),

    /** A check found something odd. Fields: rule, records, mark. */
    FLAG_RAISED(FLAG),
    /** A check found more for a flag that is open. Fields: rule, records, mark. */
    FLAG_EXTENDED(FLAG),
    /** An auditor found nothing wrong. Fields: rule; reason as digest. */
    FLAG_DISMISSED(FLAG),
    /** Somebody let the checks run. Fields: raised. */
    FLAG_CHECKS_RUN(SYSTEM),

    /** Fields: number, engagement, severity, organizationId, records, dueOn. */
    FINDING_ISSUED(FINDING),
    FINDING_ACKNOWLEDGED(FINDING),
    /** Fields: files, evidence (SHA-256 of each). */
    FINDING_CLAIMED(FINDING),
    FINDING_VERIFIED(FINDING),
    /** Fields: dueOn. */
    FINDING_REOPENED(FINDING),
    /** The day passed without a claim. Fields: dueOn. */
    FINDING_ESCALATED(FINDING),

    /** Fields: agreementId, participants (organisation ids), rhythm, dayOfMonth, onWorkingDays, startsOn, topicDays. */
    MEETING_SERIES_PLANNED(MEETING_SERIES),
    MEETING_SERIES_CHANGED(MEETING_SERIES),
    MEETING_SERIES_ENDED(MEETING_SERIES),
    /** Fields: number, heldOn, topicsUntil, chair, participants (organisation ids). */
    MEETING_CONVENED(MEETING),
    MEETING_CHANGED(MEETING),
    MEETING_CANCELLED(MEETING),
    /** Fields: organizationId; topic as digest. */
    TOPIC_PROPOSED(MEETING),
    /** Fields: items, followUps (counts). */
    AGENDA_SET(MEETING),
    MEETING_HELD(MEETING),
    /** Fields: present, required, lines (counts). */
    ATTENDANCE_RECORDED(MEETING),
    /** Fields: item, version, resolutions (count); discussion, outcome and followUp as digests. */
    MINUTES_WRITTEN(MEETING),
    MINUTES_CIRCULATED(MEETING),
    /** Fields: textRevision, state. */
    MINUTES_CONFIRMED(MEETING),
    /** Fields: textRevision; reason as digest. */
    MINUTES_OBJECTED(MEETING),
    /** Fields: textRevision, resolutions (count). */
    MINUTES_ISSUED(MEETING),
    MEETING_ADDENDUM_ADDED(MEETING),
    /** As ORGANIZATION_PERSON_ERASED, in minutes that are not issued. Fields: request, fields. */
    MEETING_PERSON_ERASED(MEETING),

    /** A finished agreement was packed. Fields: agreement, number, retention, sha256, size, entries, signed (digest in the package's signature). */
    ARCHIVE_MADE(ARCHIVE),
    /** A package came in from elsewhere. Fields: number, origin, sha256, size, entries. */
    ARCHIVE_RECEIVED(ARCHIVE),
    /** Somebody takes a package as a file. Fields: number, sha256. */
    ARCHIVE_TAKEN(ARCHIVE),
    /** A person got to know what there is about them. Fields: traces (count). */
    PERSONAL_DATA_DISCLOSED(PERSONAL_REQUEST),
    /** What is personal was erased at a person's request. Fields: erased, kept (counts). */
    PERSONAL_DATA_ERASED(PERSONAL_REQUEST),

    /** Issued minutes opened it. Fields: number, meeting, organizationId, dueOn; text, measure and ownerPerson as digests. */
    RESOLUTION_OPENED(RESOLUTION),
    RESOLUTION_STARTED(RESOLUTION),
    /** Fields: files, evidence (SHA-256 of each); proof as digest. */
    RESOLUTION_CLAIMED(RESOLUTION),
    /** Fields: claimedOn, dueOn. */
    RESOLUTION_VERIFIED(RESOLUTION),
    RESOLUTION_REOPENED(RESOLUTION),
    /** Fields: dueOn, old and new; reason as digest. */
    RESOLUTION_DEFERRED(RESOLUTION),
    /** Other records came out of it. Fields: offspring (kind and id of each). */
    RESOLUTION_OFFSPRING_BORN(RESOLUTION),
    RESOLUTION_ADDENDUM_ADDED(RESOLUTION);

    private final ObjectType objectType;

    AuditEvent(ObjectType objectType) {
        this.objectType = objectType;
    }

    /** What kind of record the event is about. */
    public ObjectType objectType() {
        return objectType;
    }
}
