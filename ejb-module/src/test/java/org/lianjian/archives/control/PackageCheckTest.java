package org.lianjian.archives.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianjian.archives.boundary.CheckItem.DIGESTS;
import static org.lianjian.archives.boundary.CheckItem.FILES_OF_RECORDS;
import static org.lianjian.archives.boundary.CheckItem.FORMATS;
import static org.lianjian.archives.boundary.CheckItem.HISTORY;
import static org.lianjian.archives.boundary.CheckItem.IDENTITY;
import static org.lianjian.archives.boundary.CheckItem.KEY;
import static org.lianjian.archives.boundary.CheckItem.METADATA_READABLE;
import static org.lianjian.archives.boundary.CheckItem.NOTHING_ADDED;
import static org.lianjian.archives.boundary.CheckItem.NOTHING_MISSING;
import static org.lianjian.archives.boundary.CheckItem.NO_ACTIVE_CONTENT;
import static org.lianjian.archives.boundary.CheckItem.NO_ID_NUMBERS;
import static org.lianjian.archives.boundary.CheckItem.PROOFS;
import static org.lianjian.archives.boundary.CheckItem.SIGNATURE;
import static org.lianjian.archives.boundary.CheckItem.SIZES;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianjian.archives.boundary.CheckFault;
import org.lianjian.archives.boundary.CheckItem;
import org.lianjian.archives.boundary.CheckLine;
import org.lianjian.archives.boundary.CheckReport;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.tlog.SignedNote;
import org.lianjian.platform.tlog.SigningKey;

/** A sound package passes, and whatever is done to one is found and named (四性检测). */
class PackageCheckTest {

    @TempDir
    private Path folder;

    private Path sound;

    @BeforeEach
    void aSoundPackage() throws IOException {
        sound = APackage.in(folder);
    }

    @Test
    void aSoundPackagePassesEveryLine() throws IOException {
        CheckReport report = APackage.check(sound);

        assertThat(report.lines()).extracting(CheckLine::item).containsExactly(CheckItem.values());
        assertThat(report.lines()).allSatisfy(line -> assertThat(line.faults()).as(line.item().name()).isEmpty())
                .allSatisfy(line -> assertThat(line.examined()).as(line.item().name()).isPositive());
        assertThat(report.number()).isEqualTo("J001-WS·2026-D30-330784114-0001");
    }

    @Test
    void anEditedRecordIsNamed() throws IOException {
        APackage.changed(sound, zip -> APackage.write(zip, APackage.RECORD, text(zip, APackage.RECORD).replace("示例 协议", "示例 协定")));

        assertThat(faulty(DIGESTS)).containsExactly(APackage.RECORD);
    }

    @Test
    void aRemovedFileIsNamed() throws IOException {
        APackage.changed(sound, zip -> Files.delete(zip.getPath(APackage.SCAN)));

        assertThat(faulty(NOTHING_MISSING)).containsExactly(APackage.SCAN);
        assertThat(faulty(FILES_OF_RECORDS)).containsExactly(APackage.SCAN);
    }

    @Test
    void anAddedFileIsNamed() throws IOException {
        APackage.changed(sound, zip -> Files.write(zip.getPath("data/files/extra.pdf"), APackage.PDF));
        APackage.changed(sound, zip -> Files.writeString(zip.getPath("note.txt"), "示例"));

        assertThat(faulty(NOTHING_ADDED)).containsExactly("data/files/extra.pdf", "note.txt");
    }

    @Test
    void twoEntriesThatChangedPlacesAreNamed() throws IOException {
        APackage.changed(sound, zip -> {
            Path spare = zip.getPath("spare");
            Files.move(zip.getPath("data/log/events/0.json"), spare);
            Files.move(zip.getPath(APackage.EVENT), zip.getPath("data/log/events/0.json"));
            Files.move(spare, zip.getPath(APackage.EVENT));
        });

        assertThat(faulty(DIGESTS)).containsExactly("data/log/events/0.json", APackage.EVENT);
        assertThat(faulty(PROOFS)).containsExactly("data/log/events/0.json", APackage.EVENT);
    }

    @Test
    void whoWritesTheListsAnewIsFoundByTheSignature() throws IOException {
        APackage.changed(sound, zip -> {
            APackage.write(zip, APackage.RECORD, text(zip, APackage.RECORD).replace("示例 协议", "示例 协定"));
            relist(zip, PackagePaths.DIGESTS, APackage.RECORD);
            relist(zip, PackagePaths.TAG_DIGESTS, PackagePaths.DIGESTS);
        });

        assertThat(faulty(DIGESTS)).isEmpty();
        assertThat(faulty(SIGNATURE)).containsExactly(PackagePaths.TAG_DIGESTS);
    }

    @Test
    void whoSignsAnewWithAnotherKeyIsFoundByTheKey() throws IOException {
        SigningKey forger = SigningKey.make("log.example/test");
        APackage.changed(sound, zip -> {
            APackage.write(zip, APackage.RECORD, text(zip, APackage.RECORD).replace("示例 协议", "示例 协定"));
            APackage.write(zip, PackagePaths.KEYS, forger.key() + "\n");
            APackage.write(zip, PackagePaths.CHECKPOINT, resigned(text(zip, PackagePaths.CHECKPOINT), forger));
            relist(zip, PackagePaths.DIGESTS, APackage.RECORD, PackagePaths.KEYS, PackagePaths.CHECKPOINT);
            relist(zip, PackagePaths.TAG_DIGESTS, PackagePaths.DIGESTS);
            APackage.write(zip, PackagePaths.SIGNATURE, SignedNote.sign(AuthenticityCheck.signed("J001-WS·2026-D30-330784114-0001",
                    text(zip, PackagePaths.TAG_DIGESTS)), List.of(forger)).toString());
        });

        assertThat(faulty(SIGNATURE)).isEmpty();
        assertThat(faulty(KEY)).containsExactly(PackagePaths.KEYS);
        assertThat(faulty(PROOFS)).as("the proofs lead to the checkpoint that the log signed").hasSize(2);
    }

    @Test
    void aKeyThatIsNotTheMakersIsNamed() throws IOException {
        CheckReport report = APackage.check(sound, SigningKey.make("log.example/test").key().toString());

        assertThat(faults(report, KEY)).containsExactly(PackagePaths.KEYS);
        assertThat(report.lines()).filteredOn(line -> line.item() != KEY).allMatch(CheckLine::passed);
        assertThatThrownBy(() -> APackage.check(sound, "not a key")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aHistoryThatTellsSomethingElseIsNamed() throws IOException {
        APackage.changed(sound, zip -> APackage.write(zip, PackagePaths.HISTORY,
                text(zip, PackagePaths.HISTORY).replace("AGREEMENT_EXPIRED", "AGREEMENT_TERMINATED")));
        assertThat(faulty(HISTORY)).containsExactly(APackage.EVENT);

        APackage.changed(sound, zip -> APackage.write(zip, PackagePaths.HISTORY, "[]"));
        assertThat(faulty(HISTORY)).containsExactly("data/log/events/0.json", APackage.EVENT);
    }

    @Test
    void anotherArchivalNumberAndBrokenMetadataAreNamed() throws IOException {
        APackage.changed(sound, zip -> {
            APackage.write(zip, PackagePaths.LABEL, text(zip, PackagePaths.LABEL).replace("-0001", "-0002"));
            APackage.write(zip, PackagePaths.METADATA, text(zip, PackagePaths.METADATA).replace("<element code=\"M22\">x</element>", ""));
        });

        assertThat(faulty(IDENTITY)).containsExactly(PackagePaths.CONTENTS, PackagePaths.METADATA);
        assertThat(faulty(METADATA_READABLE)).containsExactly(PackagePaths.METADATA);
        APackage.changed(sound, zip -> APackage.write(zip, PackagePaths.METADATA, "<metadata>"));
        assertThat(faulty(METADATA_READABLE)).containsExactly(PackagePaths.METADATA);
    }

    @Test
    void aWrongSizeIsNamed() throws IOException {
        APackage.changed(sound, zip -> APackage.write(zip, PackagePaths.CONTENTS, text(zip, PackagePaths.CONTENTS)
                .replaceFirst("\"size\":" + APackage.PDF.length, "\"size\":1")));

        assertThat(faulty(SIZES)).containsExactly(APackage.SCAN);
    }

    @Test
    void filesThatAreNotWhatTheirNameSaysOrNotWholeAreNamed() throws IOException {
        assertThat(faultOf(FORMATS, "%PDF-1.4\n1 0 obj<<>>endobj\n".getBytes(StandardCharsets.US_ASCII), "pdf")).isEqualTo("archives.fault.cutShort");
        assertThat(faultOf(FORMATS, APackage.PDF, "png")).isEqualTo("archives.fault.otherType");
        assertThat(faultOf(FORMATS, zipOf("word/other.xml", "<a/>"), "docx")).isEqualTo("archives.fault.noPart");
    }

    @Test
    void whatRunsOrCarriesSomethingIsNamed() throws IOException {
        byte[] script = "%PDF-1.4\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(faultOf(NO_ACTIVE_CONTENT, script, "pdf")).isEqualTo("archives.fault.active");
        assertThat(faultOf(NO_ACTIVE_CONTENT, "MZ\u0090".getBytes(StandardCharsets.ISO_8859_1), "exe")).isEqualTo("archives.fault.type");
        assertThat(faultOf(NO_ACTIVE_CONTENT, zipOf("word/document.xml", "<a/>", "word/vbaProject.bin", "x"), "docx"))
                .isEqualTo("archives.fault.active");
        assertThat(faultOf(NO_ACTIVE_CONTENT, zipOf("OFD.xml", "<a/>", "Doc_0/run.js", "x"), "ofd")).isEqualTo("archives.fault.active");
        String template = "<Relationship Type=\"http://x/attachedTemplate\" Target=\"http://evil\" TargetMode=\"External\"/>";
        assertThat(faultOf(NO_ACTIVE_CONTENT, zipOf("word/document.xml", "<a/>", "word/_rels/a.rels", template), "docx"))
                .isEqualTo("archives.fault.active");
    }

    @Test
    void nationalIdNumbersAreNamed() throws IOException {
        Path withNumber = APackage.with(folder, APackage.PDF, "pdf", "示例 11010519491231002X");

        assertThat(faults(APackage.check(withNumber), NO_ID_NUMBERS)).containsExactly(APackage.RECORD);
        assertThat(faultOf(NO_ID_NUMBERS, zipOf("word/document.xml", "<w><t>110105</t><t>19491231002X</t></w>"), "docx"))
                .isEqualTo("archives.fault.idNumber");
    }

    private String faultOf(CheckItem item, byte[] file, String ending) throws IOException {
        CheckReport report = APackage.check(APackage.with(folder, file, ending, "示例 协议"));
        return report.lines().stream().filter(line -> line.item() == item).flatMap(line -> line.faults().stream()).map(CheckFault::key).findFirst()
                .orElse("");
    }

    private List<String> faulty(CheckItem item) throws IOException {
        return faults(APackage.check(sound), item);
    }

    private static List<String> faults(CheckReport report, CheckItem item) {
        return report.lines().stream().filter(line -> line.item() == item).flatMap(line -> line.faults().stream()).map(CheckFault::entry).toList();
    }

    private static String text(FileSystem zip, String path) throws IOException {
        return Files.readString(zip.getPath(path));
    }

    private static String resigned(String note, SigningKey key) {
        return SignedNote.sign(note.substring(0, note.indexOf("\n\n") + 1), List.of(key)).toString();
    }

    /** Writes the true digests of entries into a list. */
    private static void relist(FileSystem zip, String list, String... paths) throws IOException {
        String text = text(zip, list);
        for (String path : paths) {
            text = text.replaceAll("[0-9a-f]{64}  " + path + "\n", Digests.of(Files.readAllBytes(zip.getPath(path))) + "  " + path + "\n");
        }
        Files.copy(new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), zip.getPath(list), StandardCopyOption.REPLACE_EXISTING);
    }

    static byte[] zipOf(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
