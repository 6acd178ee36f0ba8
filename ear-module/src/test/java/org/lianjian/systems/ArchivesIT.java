package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.archives.boundary.ArchiveDetails;
import org.lianjian.archives.boundary.ArchiveFilter;
import org.lianjian.archives.boundary.ArchiveOrigin;
import org.lianjian.archives.boundary.ArchiveRow;
import org.lianjian.archives.boundary.ArchivedEvent;
import org.lianjian.archives.boundary.ArchivedFile;
import org.lianjian.archives.boundary.ArchivedKind;
import org.lianjian.archives.boundary.ArchivedPackage;
import org.lianjian.archives.boundary.ArchivedRecord;
import org.lianjian.archives.boundary.Archives;
import org.lianjian.archives.boundary.CheckItem;
import org.lianjian.archives.boundary.CheckLine;
import org.lianjian.archives.boundary.CheckReport;
import org.lianjian.audit.boundary.LogEvidence;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.tlog.SigningKey;
import org.lianjian.systems.Filings.Twins;

/** A finished agreement becomes a package that is checked, kept, handed out and read elsewhere, and that nobody can change unseen. */
@ExtendWith(ArquillianExtension.class)
class ArchivesIT {

    @Inject
    private Office office;

    @Inject
    private Filings filings;

    @Inject
    private Closures closures;

    @Inject
    private SealedLog log;

    @Inject
    private LogEvidence evidence;

    @Inject
    private Archives archives;

    @Inject
    private Resolutions resolutions;

    @Inject
    private Resolved resolved;

    @Inject
    private Database database;

    @Test
    void aFinishedAgreementBecomesAPackageThatPassesItsCheck() throws IOException {
        Town town = office.newTown();
        Twins twins = closures.ended(town);

        ArchiveDetails archive = closures.archived(twins);

        assertThat(archive.number()).isEqualTo("J001-WS·" + archive.year() + "-D30-" + town.digits() + "-0001");
        CheckReport report = office.as(twins.official(), () -> archives.check(archive.id()));
        assertThat(report.lines()).extracting(CheckLine::item).containsExactly(CheckItem.values());
        assertThat(report.lines()).allSatisfy(line -> assertThat(line.faults()).as(line.item().name()).isEmpty());
        assertThat(archive.sound()).isTrue();
        Map<String, Long> entries = entries(closures.bytes(twins.official(), archive));
        assertThat(entries.keySet()).contains("bagit.txt", "metadata.xml", "check-report.json", "README.txt", "signature.note",
                "data/records/agreements/" + archive.agreementKey() + ".json", "data/log/checkpoint", "data/log/vkey");
        assertThat(entries.keySet()).filteredOn(path -> path.startsWith("data/log/proofs/")).hasSameSizeAs(
                entries.keySet().stream().filter(path -> path.startsWith("data/log/events/")).toList()).hasSizeGreaterThan(15);
        assertThat(entries.keySet()).filteredOn(path -> path.startsWith("data/documents/"))
                .extracting(path -> path.replaceAll(".*?-([a-z-]+\\.)", "$1"))
                .containsExactlyInAnyOrder("agreement.docx", "agreement.pdf", "agreement.ofd", "termination-notice.docx", "termination-notice.pdf",
                        "termination-notice.ofd", "minutes.docx", "minutes.pdf", "minutes.ofd", "activity-record.docx", "activity-record.pdf",
                        "activity-record.ofd");
        assertThat(archive.entries()).isEqualTo(entries.size());
    }

    @Test
    void thePackageShowsTheSameRecords() {
        Twins twins = closures.ended(office.newTown());
        ArchiveDetails archive = closures.archived(twins);

        ArchivedPackage opened = office.as(twins.official(), () -> archives.open(archive.id()));

        assertThat(opened.records()).extracting(ArchivedRecord::kind).containsExactly(ArchivedKind.AGREEMENT, ArchivedKind.MEETING,
                ArchivedKind.RESOLUTION, ArchivedKind.PROJECT, ArchivedKind.ACTIVITY);
        ArchivedRecord agreement = opened.records().get(0);
        assertThat(agreement.title()).isEqualTo("示例 检测协议");
        assertThat(agreement.tables()).extracting(table -> table.name()).contains("parties", "commitments", "signatures");
        assertThat(opened.files()).extracting(ArchivedFile::mediaType).contains("application/pdf");
        assertThat(opened.events()).extracting(ArchivedEvent::event).contains("AGREEMENT_TERMINATED", "MINUTES_ISSUED", "ACTIVITY_ACCEPTED",
                "PROJECT_AGREED", "RESOLUTION_OPENED");
        assertThat(opened.events()).allMatch(ArchivedEvent::proven);
        ArchivedFile file = opened.files().get(0);
        byte[] bytes = office.as(twins.official(), () -> archives.file(archive.id(), file.path()).content().bytes());
        assertThat(bytes).hasSize((int) file.size());
        assertThatThrownBy(() -> office.as(twins.official(), () -> archives.file(archive.id(), "data/files/other.pdf"))).isInstanceOf(NotFound.class);
    }

    @Test
    void aRunningAgreementIsNotArchived() {
        Twins twins = filings.twinsIn(office.newTown());

        assertThatThrownBy(() -> closures.archived(twins)).isInstanceOf(RuleViolated.class);
        assertThat(office.as(twins.official(), () -> archives.offer(twins.agreement().id())).possible()).isFalse();
    }

    @Test
    void anotherPackageIsMadeOnlyWhenSomethingWasRecordedAndGetsAnotherNumber() {
        Twins twins = filings.twinsIn(office.newTown());
        resolved.by(twins);
        closures.end(twins);
        ArchiveDetails first = closures.archived(twins);

        assertThat(closures.archived(twins).id()).isEqualTo(first.id());
        long resolution = office.as(twins.filer(), () -> resolutions.list(
                org.lianjian.deliberations.boundary.ResolutionFilter.ofAgreement(twins.agreement().id()), PageQuery.first(1)).items().get(0).id());
        office.as(twins.filer(), () -> resolutions.start(org.lianjian.platform.records.RecordRef.latest(resolution)));
        log.awaitSealed();
        ArchiveDetails second = closures.archived(twins);

        assertThat(second.number()).isNotEqualTo(first.number()).endsWith("-0002");
        assertThat(second.edition()).isEqualTo(2);
        List<ArchiveRow> made = office.as(twins.official(),
                () -> archives.list(ArchiveFilter.of(twins.agreement().id()), PageQuery.first(10))).items();
        assertThat(made).extracting(ArchiveRow::id).containsExactly(second.id(), first.id());
    }

    @Test
    void whatIsDoneToAPackageIsFoundAndNamed() throws IOException {
        Twins twins = closures.ended(office.newTown());
        ArchiveDetails archive = closures.archived(twins);
        byte[] bytes = closures.bytes(twins.official(), archive);
        String record = "data/records/agreements/" + archive.agreementKey() + ".json";
        String scan = entries(bytes).keySet().stream().filter(path -> path.startsWith("data/files/")).findFirst().orElseThrow();

        assertThat(faults(twins, closures.changed(bytes, zip -> Closures.write(zip, record, "{}")), CheckItem.DIGESTS)).containsExactly(record);
        assertThat(faults(twins, closures.changed(bytes, zip -> Closures.write(zip, "data/files/new.pdf", "%PDF")), CheckItem.NOTHING_ADDED))
                .containsExactly("data/files/new.pdf");
        assertThat(faults(twins, closures.changed(bytes, zip -> Closures.delete(zip, scan)), CheckItem.NOTHING_MISSING)).containsExactly(scan);
        assertThat(faults(twins, closures.changed(bytes, zip -> Closures.write(zip, "signature.note", "x")), CheckItem.SIGNATURE))
                .containsExactly("signature.note");
        CheckReport wrongKey = office.as(twins.official(), () -> archives.inspect(new Upload("package.zip", bytes),
                SigningKey.make("log.example/other").key().toString()));
        assertThat(faults(wrongKey, CheckItem.KEY)).containsExactly("data/log/vkey");
        assertThat(faults(wrongKey, CheckItem.PROOFS)).isEmpty();
    }

    @Test
    void aPackageIsReceivedElsewhereOnceAndBecomesNoRecord() {
        Twins twins = closures.ended(office.newTown());
        byte[] bytes = closures.bytes(twins.official(), closures.archived(twins));
        Actor stranger = office.official(office.newTown());
        int agreements = database.count("select count(*) from agreement");

        ArchiveDetails received = office.as(stranger, () -> archives.receive(new Upload("package.zip", bytes), key()));
        ArchiveDetails again = office.as(stranger, () -> archives.receive(new Upload("package.zip", bytes), key()));

        assertThat(received.origin()).isEqualTo(ArchiveOrigin.RECEIVED);
        assertThat(again.id()).isEqualTo(received.id());
        assertThat(received.agreementId()).isNull();
        assertThat(database.count("select count(*) from agreement")).isEqualTo(agreements);
        ArchivedPackage here = office.as(stranger, () -> archives.open(received.id()));
        assertThat(here.records()).extracting(ArchivedRecord::kind).containsOnlyOnce(ArchivedKind.values());
        assertThat(office.as(stranger, () -> archives.check(received.id())).passed()).isTrue();
        assertThatThrownBy(() -> office.as(twins.official(), () -> archives.get(received.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void aPackageThatDoesNotStandTheCheckIsNotReceived() {
        Twins twins = closures.ended(office.newTown());
        ArchiveDetails archive = closures.archived(twins);
        byte[] bytes = closures.bytes(twins.official(), archive);
        Actor stranger = office.official(office.newTown());
        int before = database.count("select count(*) from archive");
        Upload edited = closures.changed(bytes, zip -> Closures.write(zip, "data/records/agreements/" + archive.agreementKey() + ".json", "{}"));

        assertThatThrownBy(() -> office.as(stranger, () -> archives.receive(edited, key()))).isInstanceOfSatisfying(InvalidInput.class,
                refused -> assertThat(refused.violations()).isNotEmpty().allSatisfy(one -> assertThat(one.key()).startsWith("archives.fault.")));
        assertThatThrownBy(() -> office.as(stranger, () -> archives.receive(new Upload("package.zip", bytes),
                SigningKey.make("log.example/other").key().toString()))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> office.as(stranger, () -> archives.receive(Filings.page(), key()))).isInstanceOf(InvalidInput.class);
        assertThat(database.count("select count(*) from archive")).isEqualTo(before);
    }

    private String key() {
        return evidence.keys().get(0);
    }

    private List<String> faults(Twins twins, Upload upload, CheckItem item) {
        return faults(office.as(twins.official(), () -> archives.inspect(upload, null)), item);
    }

    private static List<String> faults(CheckReport report, CheckItem item) {
        Set<String> entries = new TreeSet<>();
        report.lines().stream().filter(line -> line.item() == item).forEach(line -> line.faults().forEach(fault -> entries.add(fault.entry())));
        return List.copyOf(entries);
    }

    private static Map<String, Long> entries(byte[] bytes) throws IOException {
        Map<String, Long> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), entry.getSize());
            }
        }
        return entries;
    }
}
