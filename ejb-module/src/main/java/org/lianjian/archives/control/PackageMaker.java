package org.lianjian.archives.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.lianjian.audit.boundary.LogEvidence;
import org.lianjian.audit.boundary.LogState;
import org.lianjian.documents.boundary.ScratchFiles;
import org.lianjian.platform.speech.Speech;
import org.lianjian.platform.time.OfficeClock;

/**
 * Makes packages: writes all that goes into one, checks what was written, then adds the report, the list of what is not payload and the signature
 * over it. Nothing but the texts of one record or event is ever held.
 */
@ApplicationScoped
public class PackageMaker {

    @Inject
    PackedRecords records;

    @Inject
    PackedHistory history;

    @Inject
    ArchiveMetadata metadata;

    @Inject
    LogEvidence evidence;

    @Inject
    ScratchFiles scratch;

    @Inject
    Speech speech;

    @Inject
    OfficeClock clock;

    /** Makes one; the caller closes it. */
    MadePackage make(Parcel parcel, LogState log) throws IOException {
        Path file = scratch.make();
        boolean done = false;
        try {
            List<PackedEntry> entries = write(file, parcel, log);
            Trust trust = Trust.in(null, evidence);
            String report;
            try (OpenPackage opened = OpenPackage.of(file)) {
                report = ReportJson.write(PackageCheck.beforeSealing(opened, trust, clock), speech);
            }
            String tags = PackageSeal.seal(file, parcel.facts(), entries, report, evidence::sign);
            try (OpenPackage opened = OpenPackage.of(file)) {
                boolean sound = PackageCheck.whole(opened, trust, clock).passed();
                done = true;
                return new MadePackage(file, opened.paths().size(), sound, Digests.of(tags.getBytes(StandardCharsets.UTF_8)));
            }
        } finally {
            if (!done) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<PackedEntry> write(Path file, Parcel parcel, LogState log) throws IOException {
        try (PackageWriter target = new PackageWriter(Files.newOutputStream(file))) {
            records.write(parcel.agreement(), parcel.records(), target);
            history.write(parcel.records(), log, target);
            return PackageSeal.describe(target, parcel.facts(), metadata.write(parcel, target.entries(), log), clock.today());
        } catch (XMLStreamException e) {
            throw new IOException("The metadata cannot be written", e);
        }
    }
}
