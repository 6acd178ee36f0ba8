package org.lianjian.archives.control;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianjian.archives.boundary.CheckReport;
import org.lianjian.archives.boundary.Retention;
import org.lianjian.archives.entity.PackageFacts;
import org.lianjian.documents.boundary.ByteSource;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.platform.tlog.Checkpoint;
import org.lianjian.platform.tlog.Hash;
import org.lianjian.platform.tlog.InclusionProof;
import org.lianjian.platform.tlog.SignedNote;
import org.lianjian.platform.tlog.SigningKey;
import org.lianjian.platform.tlog.TreeHash;

/** A small package of one agreement with one scan and two events, written with the classes that write real ones. */
final class APackage {

    static final SigningKey KEY = SigningKey.make("log.example/test");
    static final String RECORD = "data/records/agreements/XY-330784114-2026-0001.json";
    static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    static final String SCAN = "data/files/" + Digests.of(PDF) + ".pdf";
    static final String EVENT = "data/log/events/1.json";

    private static final PackageFacts FACTS = new PackageFacts("J001-WS·2026-D30-330784114-0001", "XY-330784114-2026-0001", "花结〔2026〕1号", "示例 协议",
            "甲 – 乙", "log.example/test", "J001", "花街镇", "WS", 2026, Retention.D30, 1, Instant.parse("2026-11-28T03:00:00Z"), "示例人员");
    private static final String AGREEMENT = "{\"number\":\"花结〔2026〕1号\",\"signatures\":[{\"scan\":{\"fileName\":\"签字页.pdf\",\"mediaType\":"
            + "\"application/pdf\",\"path\":\"%s\",\"sha256\":\"%s\",\"size\":%d}}],\"state\":\"EXPIRED\",\"title\":\"示例 协议\"}";
    private static final String ENTRY = "{\"actor\":\"%s\",\"digests\":{},\"event\":\"%s\",\"facts\":{},\"id\":%d,"
            + "\"objectId\":7,\"objectKey\":\"\",\"objectType\":"
            + "\"AGREEMENT\",\"occurredAt\":\"2026-01-0%dT00:00:00Z\",\"outcome\":\"DONE\",\"role\":\"\",\"townships\":[],\"v\":1}";

    private APackage() {
    }

    /** A sound one. */
    static Path in(Path folder) throws IOException {
        return with(folder, PDF, "pdf", "示例 协议");
    }

    /** One whose file is something else. */
    static Path with(Path folder, byte[] file, String ending, String title) throws IOException {
        Path path = folder.resolve("package.zip");
        String scan = "data/files/" + Digests.of(file) + "." + ending;
        List<PackedEntry> entries;
        try (PackageWriter target = new PackageWriter(Files.newOutputStream(path))) {
            target.add(RECORD, "示例 协议", "application/json", AGREEMENT.formatted(scan, Digests.of(file), file.length).replace("示例 协议", title));
            target.add(scan, "签字页." + ending, "application/pdf", ByteSource.of(file));
            log(target);
            entries = PackageSeal.describe(target, FACTS, metadata(), LocalDate.of(2026, 11, 28));
        }
        PackageSeal.seal(path, FACTS, entries, "{\"checkedAt\":\"2026-11-28T03:00:00Z\",\"lines\":[]}",
                text -> SignedNote.sign(text, List.of(KEY)).toString());
        return path;
    }

    private static void log(PackageWriter target) throws IOException {
        String first = ENTRY.formatted("a", "AGREEMENT_DRAFTED", 1, 1);
        String second = ENTRY.formatted("b", "AGREEMENT_EXPIRED", 2, 2);
        List<Hash> leaves = List.of(hash(first), hash(second));
        Checkpoint checkpoint = new Checkpoint("log.example/test", 2, TreeHash.SHA_256.node(leaves.get(0), leaves.get(1)));
        SignedNote note = SignedNote.sign(checkpoint.text(), List.of(KEY));
        target.add("data/log/events/0.json", "", "application/json", first);
        target.add("data/log/proofs/0.tlog-proof", "", "text/plain", new InclusionProof(0, leaves.subList(1, 2), note).toString());
        target.add(EVENT, "", "application/json", second);
        target.add("data/log/proofs/1.tlog-proof", "", "text/plain", new InclusionProof(1, leaves.subList(0, 1), note).toString());
        target.add(PackagePaths.HISTORY, "", "application/json", "[" + told(first, 0) + "," + told(second, 1) + "]");
        target.add(PackagePaths.CHECKPOINT, "", "text/plain", note.toString());
        target.add(PackagePaths.KEYS, "", "text/plain", KEY.key() + "\n");
    }

    private static String told(String entry, int index) {
        return entry.replaceFirst("\"actor\":\"\\w\",\"digests\":\\{\\}", "\"actor\":\"示例人员\",\"leafIndex\":" + index);
    }

    private static Hash hash(String entry) {
        return TreeHash.SHA_256.leaf(entry.getBytes(StandardCharsets.UTF_8));
    }

    private static String metadata() {
        StringBuilder text = new StringBuilder("<metadata>");
        for (Element element : Element.values()) {
            text.append("<element code=\"").append(element.code()).append("\">").append(element == Element.ARCHIVAL_CODE ? FACTS.number() : "x")
                    .append("</element>");
        }
        return text.append("</metadata>").toString();
    }

    /** Changes it as anybody could who has a program for archives. */
    static Path changed(Path file, Change change) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            change.in(zip);
        }
        return file;
    }

    /** What is changed. */
    interface Change {
        void in(FileSystem zip) throws IOException;
    }

    /** The report of a check that trusts these keys. */
    static CheckReport check(Path file, String keys) throws IOException {
        try (OpenPackage opened = OpenPackage.of(file)) {
            return PackageCheck.whole(opened, Trust.in(keys, null), new OfficeClock());
        }
    }

    static CheckReport check(Path file) throws IOException {
        return check(file, KEY.key().toString());
    }

    /** A text in the place of an entry. */
    static void write(FileSystem zip, String path, String text) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip.getPath(path))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
