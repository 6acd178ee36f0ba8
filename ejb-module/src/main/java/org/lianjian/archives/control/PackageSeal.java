package org.lianjian.archives.control;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.lianjian.archives.entity.PackageFacts;

/** What makes a bag (RFC 8493) of the payload: its description, and at last the report, the list of what is not payload and the signature over it. */
final class PackageSeal {

    private static final String TEXT = "text/plain";
    private static final String JSON = "application/json";

    private PackageSeal() {
    }

    /** Adds metadata, contents, lists and instructions to the payload; answers all entries so far. */
    static List<PackedEntry> describe(PackageWriter target, PackageFacts facts, String metadata, LocalDate today) throws IOException {
        List<PackedEntry> payload = target.entries().stream().filter(PackedEntry::isPayload).toList();
        target.add(PackagePaths.METADATA, "", "application/xml", metadata);
        target.add(PackagePaths.CONTENTS, "", JSON, ContentsJson.write(facts, payload));
        target.add(PackagePaths.DIGESTS, "", TEXT, Listed.write(payload));
        target.add(PackagePaths.BAGIT, "", TEXT, Label.BAGIT);
        target.add(PackagePaths.LABEL, "", TEXT, label(facts, payload, today));
        target.add(PackagePaths.README, "", TEXT, PackageInstructions.TEXT);
        return new ArrayList<>(target.entries());
    }

    private static String label(PackageFacts facts, List<PackedEntry> payload, LocalDate today) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("Source-Organization", facts.fondsName());
        values.put(Label.NUMBER, facts.number());
        values.put(Label.AGREEMENT, facts.agreementKey());
        values.put(Label.TITLE, facts.title());
        values.put(Label.SYSTEM, facts.system());
        values.put("Bagging-Date", today.toString());
        values.put(Label.OXUM, payload.stream().mapToLong(PackedEntry::size).sum() + "." + payload.size());
        return Label.write(values);
    }

    /**
     * Adds what is made at last without writing the rest anew; answers the list that is signed.
     *
     * @param signer signs a text with the key of the log
     */
    static String seal(Path file, PackageFacts facts, List<PackedEntry> entries, String report, UnaryOperator<String> signer) throws IOException {
        List<PackedEntry> tags = new ArrayList<>(entries.stream().filter(entry -> !entry.isPayload()).toList());
        byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
        tags.add(new PackedEntry(PackagePaths.REPORT, "", JSON, Digests.of(bytes), bytes.length));
        String list = Listed.write(tags);
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            Files.writeString(zip.getPath(PackagePaths.REPORT), report);
            Files.writeString(zip.getPath(PackagePaths.TAG_DIGESTS), list);
            Files.writeString(zip.getPath(PackagePaths.SIGNATURE), signer.apply(AuthenticityCheck.signed(facts.number(), list)));
        }
        return list;
    }
}
