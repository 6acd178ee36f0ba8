package org.lianjian.archives.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.archives.boundary.Archives;
import org.lianjian.archives.boundary.Retention;
import org.lianjian.archives.entity.Archive;
import org.lianjian.archives.entity.PackageFacts;
import org.lianjian.archives.entity.StoredPackage;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.LogEvidence;
import org.lianjian.audit.boundary.LogState;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailOf;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.numbering.NumberKind;
import org.lianjian.platform.numbering.Numbers;
import org.lianjian.platform.settings.ArchiveNaming;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** Makes the package of one agreement, within the present transaction: when that fails, neither number nor package is given. */
@ApplicationScoped
public class ArchiveMaking {

    private static final Set<AgreementState> FINISHED =
            EnumSet.of(AgreementState.EXPIRED, AgreementState.TERMINATED, AgreementState.SUPERSEDED);

    @Inject
    ArchiveStore store;

    @Inject
    PackedRecords records;

    @Inject
    PackageMaker maker;

    @Inject
    AuditTrail trail;

    @Inject
    Attachments attachments;

    @Inject
    LogEvidence evidence;

    @Inject
    Numbers numbers;

    @Inject
    Divisions divisions;

    @Inject
    Settings settings;

    @Inject
    Access access;

    @Inject
    OfficeClock clock;

    /** What was made. */
    record Made(Archive archive, String signed) {
    }

    /** Why the present person cannot make one now; nothing if it can be made. */
    Optional<Objection> objection(AgreementDetails agreement) {
        if (!FINISHED.contains(agreement.state())) {
            return Optional.of(Objection.ofLifeCycle("archives.notFinished", agreement.state()));
        }
        boolean municipal = access.actor().has(Role.MUNICIPAL_OFFICIAL);
        return agreement.decidingLevel() == DecidingLevel.MUNICIPAL && !municipal
                ? Optional.of(Objection.ofLifeCycle("archives.municipal")) : Optional.empty();
    }

    /** Whether nothing was recorded about the agreement's records since the package was made. */
    boolean isUpToDate(Archive last, AgreementDetails agreement) {
        return last.getEvents() == events(records.of(agreement));
    }

    private int events(Map<ObjectType, Set<Long>> packed) {
        return (int) trail.count(new TrailOf(packed, Set.of(), null));
    }

    /** The retention that the settings name. */
    Retention usualRetention() {
        return Retention.valueOf(settings.archiveNaming().retention());
    }

    /** Makes one. */
    Made make(AgreementDetails agreement, Retention retention, Occasion occasion) {
        LogState log = evidence.now().orElseThrow(() -> new RuleViolated(null, "archives.notSealedYet", 1));
        int edition = store.lastOf(agreement.id()).map(Archive::getEdition).orElse(0) + 1;
        String township = Townships.leading(agreement);
        int year = agreement.effectiveEnd().getYear();
        int sequence = numbers.nextSerial(NumberKind.ARCHIVE, township, year);
        PackageFacts facts = facts(agreement, retention, edition, sequence, log.origin(), occasion);
        Map<ObjectType, Set<Long>> packed = records.of(agreement);
        try (MadePackage made = maker.make(new Parcel(agreement, packed, facts, sequence), log)) {
            Attachment file = attachments.keep("package", new Upload(facts.number() + ".zip", () -> Files.newInputStream(made.file())),
                    "application/zip", "zip", Archives.MAX_SIZE);
            StoredPackage stored = new StoredPackage(file.id(), file.sha256(), file.size(), made.entries(), events(packed), made.sound());
            Archive archive = Archive.made(agreement.id(), facts, stored, Townships.of(agreement), occasion);
            store.add(archive);
            return new Made(archive, made.signed());
        } catch (IOException e) {
            throw new UncheckedIOException("The package cannot be written", e);
        }
    }

    private PackageFacts facts(AgreementDetails agreement, Retention retention, int edition, int sequence, String system, Occasion occasion) {
        ArchiveNaming naming = settings.archiveNaming();
        String township = Townships.leading(agreement);
        int year = agreement.effectiveEnd().getYear();
        String unit = naming.fondsName().isEmpty() ? divisions.get(township).name() : naming.fondsName();
        return new PackageFacts(naming.number(year, retention.name(), township, sequence), agreement.key(), agreement.number(), agreement.title(),
                agreement.parties().stream().map(Party::shortName).collect(Collectors.joining(" – ")), system, naming.fonds(), unit,
                naming.category(), year, retention, edition, occasion.now(), occasion.actor().displayName());
    }
}
