package org.lianjian.archives.control;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.lianjian.archives.boundary.ArchivedFile;
import org.lianjian.archives.boundary.Retention;
import org.lianjian.archives.entity.PackageFacts;
import org.lianjian.platform.text.Jsons;

/** The contents of a package: what it says of itself, and its entries with titles, types, sizes and digests. */
final class ContentsJson {

    private static final String FORMAT = "lianjian-archive/1";
    private static final int TITLE = 240;
    private static final int PARTIES = 2000;
    private static final int NUMBER = 120;
    private static final int KEY = 40;
    private static final int ARCHIVAL_NUMBER = 200;

    private ContentsJson() {
    }

    static String write(PackageFacts facts, Collection<PackedEntry> entries) {
        JsonArrayBuilder listed = Jsons.provider().createArrayBuilder();
        entries.stream().filter(PackedEntry::isPayload).forEach(entry -> listed.add(Jsons.provider().createObjectBuilder()
                .add("mediaType", entry.mediaType()).add("path", entry.path()).add("sha256", entry.sha256()).add("size", entry.size())
                .add("title", entry.title())));
        return Jsons.provider().createObjectBuilder().add("agreementKey", facts.agreementKey()).add("agreementNumber", facts.agreementNumber())
                .add("category", facts.category()).add("edition", facts.edition()).add("entries", listed).add("fonds", facts.fonds())
                .add("fondsName", facts.fondsName()).add("format", FORMAT).add("madeAt", facts.madeAt().toString()).add("madeBy", facts.madeBy())
                .add("number", facts.number()).add("parties", facts.parties()).add("retention", facts.retention().name())
                .add("system", facts.system()).add("title", facts.title()).add("year", facts.year()).build().toString();
    }

    /** What a package says of itself. */
    static PackageFacts facts(JsonObject contents) {
        return new PackageFacts(text(contents, "number", ARCHIVAL_NUMBER), text(contents, "agreementKey", KEY),
                text(contents, "agreementNumber", NUMBER), text(contents, "title", TITLE), text(contents, "parties", PARTIES), text(contents,
                "system", NUMBER), text(contents, "fonds", KEY),
                text(contents, "fondsName", TITLE), text(contents, "category", KEY), contents.getInt("year"),
                Retention.valueOf(contents.getString("retention")), contents.getInt("edition"), Instant.parse(contents.getString("madeAt")),
                text(contents, "madeBy", TITLE));
    }

    /** The documents and files in it. */
    static List<ArchivedFile> files(JsonObject contents) {
        return contents.getJsonArray("entries").getValuesAs(JsonObject.class).stream().map(entry -> new ArchivedFile(entry.getString("path"),
                        entry.getString("title"), entry.getString("mediaType"), entry.getJsonNumber("size").longValue(), entry.getString("sha256")))
                .filter(file -> file.path().startsWith(PackagePaths.FILES) || file.path().startsWith(PackagePaths.DOCUMENTS)).toList();
    }

    private static String text(JsonObject contents, String name, int most) {
        String text = contents.getString(name);
        return text.substring(0, Math.min(most, text.length()));
    }
}
