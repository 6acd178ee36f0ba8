package org.lianjian.archives.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.lianjian.archives.boundary.Archives;
import org.lianjian.archives.boundary.CheckAspect;
import org.lianjian.archives.boundary.CheckFault;
import org.lianjian.archives.boundary.CheckReport;
import org.lianjian.archives.entity.Archive;
import org.lianjian.archives.entity.PackageFacts;
import org.lianjian.archives.entity.StoredPackage;
import org.lianjian.audit.boundary.LogEvidence;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.Violation;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** Checks packages that come in, and takes in those that stand the check. */
@ApplicationScoped
public class ArchiveReceipt {

    private static final String FIELD = "package";
    private static final int MOST_TOLD = 20;

    @Inject
    StoredPackages packages;

    @Inject
    ArchiveStore store;

    @Inject
    Attachments attachments;

    @Inject
    LogEvidence evidence;

    @Inject
    Access access;

    @Inject
    OfficeClock clock;

    /** Checks one. */
    CheckReport check(Upload upload, String key) {
        demand(upload);
        Trust trust = Trust.in(key, evidence);
        return packages.with(upload.content(), opened -> PackageCheck.whole(opened, trust, clock));
    }

    /**
     * What came of taking one in.
     *
     * @param isNew whether the present person's office did not have it already
     */
    record Receipt(Archive archive, boolean isNew) {
    }

    /** Takes one in. */
    Receipt take(Upload upload, String key, Occasion occasion) {
        demand(upload);
        Trust trust = Trust.in(key, evidence);
        return packages.onDisk(upload.content(), file -> {
            Optional<Archive> known = known(file);
            if (known.isPresent()) {
                return new Receipt(known.get(), false);
            }
            try (OpenPackage opened = OpenPackage.of(file)) {
                CheckReport report = PackageCheck.whole(opened, trust, clock);
                demandSound(report);
                PackageFacts facts = facts(opened);
                Attachment kept = attachments.keep(FIELD, new Upload(upload.fileName(), () -> Files.newInputStream(file)), "application/zip", "zip",
                        Archives.MAX_SIZE);
                StoredPackage stored = new StoredPackage(kept.id(), kept.sha256(), kept.size(), opened.paths().size(), 0, report.passed());
                Archive archive = Archive.received(facts, stored, key, place().divisionCode(), occasion);
                store.add(archive);
                return new Receipt(archive, true);
            }
        });
    }

    private Optional<Archive> known(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return store.withDigest(Digests.copy(in, OutputStream.nullOutputStream()).sha256(), place().divisionCode());
        }
    }

    /** A damaged file in an honest package is no reason not to keep it. */
    private static void demandSound(CheckReport report) {
        List<CheckFault> faults = report.lines().stream().filter(line -> line.item().aspect() != CheckAspect.USABILITY)
                .flatMap(line -> line.faults().stream()).toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults.stream().limit(MOST_TOLD).map(fault -> Violation.of(FIELD, fault.key(),
                    fault.values().toArray())).toList());
        }
    }

    private static PackageFacts facts(OpenPackage opened) throws IOException {
        try {
            return ContentsJson.facts(opened.json(PackagePaths.CONTENTS).asJsonObject());
        } catch (ClassCastException | NullPointerException | IllegalArgumentException | DateTimeException e) {
            throw new InvalidInput(FIELD, "archives.refused.notAPackage", PackagePaths.CONTENTS);
        }
    }

    private static void demand(Upload upload) {
        if (upload == null || upload.content() == null) {
            throw new InvalidInput(FIELD, "documents.empty");
        }
    }

    /** The township or city of the present official. */
    private Grant place() {
        return access.actor().grants().stream().filter(grant -> grant.serves(Operation.ARCHIVE_RECEIVE)).findFirst().orElseThrow();
    }
}
