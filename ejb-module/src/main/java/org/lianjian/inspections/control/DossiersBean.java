package org.lianjian.inspections.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityFile;
import org.lianjian.activities.boundary.ActivityFilter;
import org.lianjian.activities.boundary.ActivityRegister;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.agreements.boundary.Signature;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailOf;
import org.lianjian.cooperation.boundary.ProjectFile;
import org.lianjian.deliberations.boundary.MeetingRow;
import org.lianjian.deliberations.boundary.ResolutionRow;
import org.lianjian.inspections.boundary.Dossier;
import org.lianjian.inspections.boundary.DossierWork;
import org.lianjian.inspections.boundary.Dossiers;
import org.lianjian.inspections.boundary.FlagFilter;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.Span;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.time.OfficeClock;

/** Puts audit files together. The number of queries is the same for ten activities and for hundreds. */
@Stateless
public class DossiersBean implements Dossiers {

    private static final Set<AuditEvent> RETURNS = EnumSet.of(AuditEvent.ACTIVITY_RETURNED, AuditEvent.ACTIVITY_REJECTED);

    /** The registered signatures are what "since signing" counts from. */
    private static final Set<AuditEvent> BESIDE_SIGNING = EnumSet.complementOf(EnumSet.of(AuditEvent.AGREEMENT_SIGNATURE_REGISTERED));

    @Inject
    private Access access;

    @Inject
    private OfficeClock clock;

    @Inject
    private Agreements agreements;

    @Inject
    private Activities activities;

    @Inject
    private ActivityRegister register;

    @Inject
    private AuditTrail trail;

    @Inject
    private DossierRecords records;

    @Inject
    private FlagDesk flags;

    @Override
    @Allowed(Operation.DOSSIER_VIEW)
    public Dossier of(long agreementId) {
        AgreementDetails agreement = agreements.get(agreementId);
        RecordScope scope = scopeOf(agreement, new Span(agreement.start(), agreement.effectiveEnd()));
        access.demand(Operation.DOSSIER_VIEW, scope, "agreement", agreementId);
        List<ActivityFile> files = register.filesOf(agreementId, Dossier.MOST_ACTIVITIES).stream()
                .filter(file -> access.permits(Operation.ACTIVITY_VIEW, scopeOf(agreement, Span.of(file.heldOn())))).toList();
        Set<Long> ids = files.stream().map(ActivityFile::id).collect(Collectors.toSet());
        Instant signedAt = signedAt(agreement);
        DossierWork work = records.of(agreementId, scope);
        TrailOf changes = changesOf(agreement, ids, work, signedAt);
        return new Dossier(clock.now(), agreement, signedAt, activities.totals(ActivityFilter.of(agreementId)), files,
                trail.of(TrailOf.events(ObjectType.ACTIVITY, ids, RETURNS), Dossier.MOST_CHANGES), trail.of(changes, Dossier.MOST_CHANGES),
                trail.count(changes), work, flags.list(FlagFilter.of(agreementId), PageQuery.first(Dossier.MOST_FLAGS)).items());
    }

    private static RecordScope scopeOf(AgreementDetails agreement, Span span) {
        return new RecordScope(agreement.parties().stream().map(Party::organizationId).collect(Collectors.toSet()),
                agreement.parties().stream().map(Party::townshipCode).collect(Collectors.toSet()), span);
    }

    private static Instant signedAt(AgreementDetails agreement) {
        return agreement.signatures().size() < agreement.parties().size() ? null
                : agreement.signatures().stream().map(Signature::registeredAt).max(Comparator.naturalOrder()).orElse(null);
    }

    private static TrailOf changesOf(AgreementDetails agreement, Set<Long> activityIds, DossierWork work, Instant signedAt) {
        Map<ObjectType, Set<Long>> records = new HashMap<>();
        records.put(ObjectType.AGREEMENT, Set.of(agreement.id()));
        records.put(ObjectType.ACTIVITY, activityIds);
        records.put(ObjectType.MEETING, work.meetings().stream().map(MeetingRow::id).collect(Collectors.toSet()));
        records.put(ObjectType.RESOLUTION, work.resolutions().stream().map(ResolutionRow::id).collect(Collectors.toSet()));
        records.put(ObjectType.PROJECT, work.projects().stream().map(ProjectFile::id).collect(Collectors.toSet()));
        if (agreement.pairingId() != null) {
            records.put(ObjectType.PAIRING, Set.of(agreement.pairingId()));
        }
        return new TrailOf(records, signedAt == null ? Set.of() : BESIDE_SIGNING, signedAt);
    }
}
