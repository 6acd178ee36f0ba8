package org.lianjian.archives.control;

import static org.lianjian.archives.boundary.CheckItem.DIGESTS;
import static org.lianjian.archives.boundary.CheckItem.FILES_OF_RECORDS;
import static org.lianjian.archives.boundary.CheckItem.NOTHING_ADDED;
import static org.lianjian.archives.boundary.CheckItem.NOTHING_MISSING;
import static org.lianjian.archives.boundary.CheckItem.SIZES;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lianjian.archives.boundary.CheckItem;

/** Integrity (完整性): all that is listed is there as it was listed, and nothing else. */
final class IntegrityCheck {

    private final OpenPackage opened;
    private final Notes notes;
    private final boolean sealed;

    /** Checks a package; before it is sealed, the lists of what is made at last are not expected. */
    IntegrityCheck(OpenPackage opened, Notes notes, boolean sealed) {
        this.opened = opened;
        this.notes = notes;
        this.sealed = sealed;
    }

    void run() throws IOException {
        Map<String, String> digests = new LinkedHashMap<>(Listed.read(opened, PackagePaths.DIGESTS));
        digests.keySet().removeIf(path -> !path.startsWith(PackagePaths.DATA));
        if (sealed) {
            Listed.read(opened, PackagePaths.TAG_DIGESTS).forEach(digests::putIfAbsent);
        }
        Map<String, Long> sizes = sizes();
        for (Map.Entry<String, String> listed : digests.entrySet()) {
            notes.expect(opened.has(listed.getKey()), NOTHING_MISSING, listed.getKey(), "missing");
            if (opened.has(listed.getKey())) {
                compare(listed.getKey(), listed.getValue(), sizes.get(listed.getKey()));
            }
        }
        for (String path : opened.paths()) {
            boolean listed = digests.containsKey(path) || !sealed && !path.startsWith(PackagePaths.DATA)
                    || path.equals(PackagePaths.TAG_DIGESTS) || path.equals(PackagePaths.SIGNATURE);
            notes.expect(listed, NOTHING_ADDED, path, "added");
        }
        sizes.keySet().forEach(path -> notes.expect(digests.containsKey(path), NOTHING_MISSING, path, "notListed", PackagePaths.DIGESTS));
        oxum(digests);
        filesOfRecords();
    }

    private void compare(String path, String digest, Long size) throws IOException {
        Digests.Passed passed;
        try (InputStream in = opened.open(path)) {
            passed = Digests.copy(in, OutputStream.nullOutputStream());
        } catch (IOException e) {
            notes.expect(false, DIGESTS, path, "unreadable", e.getMessage());
            return;
        }
        notes.expect(passed.sha256().equals(digest), DIGESTS, path, "digest", digest, passed.sha256());
        if (path.startsWith(PackagePaths.DATA)) {
            notes.expect(size != null && size == passed.size(), SIZES, path, "size", size == null ? "–" : size, passed.size());
        }
    }

    private Map<String, Long> sizes() throws IOException {
        Map<String, Long> sizes = new LinkedHashMap<>();
        try {
            for (JsonObject entry : opened.json(PackagePaths.CONTENTS).asJsonObject().getJsonArray("entries").getValuesAs(JsonObject.class)) {
                sizes.put(entry.getString("path"), entry.getJsonNumber("size").longValue());
            }
        } catch (JsonException | ClassCastException | NullPointerException e) {
            notes.expect(false, SIZES, PackagePaths.CONTENTS, "unreadable", String.valueOf(e.getMessage()));
        }
        return sizes;
    }

    /** Size and number of all that is below data, as the label has them. */
    private void oxum(Map<String, String> digests) throws IOException {
        long size = 0;
        long count = 0;
        for (String path : opened.paths()) {
            if (path.startsWith(PackagePaths.DATA)) {
                size += opened.declaredSize(path);
                count++;
            }
        }
        String listed = Label.read(opened.text(PackagePaths.LABEL)).getOrDefault(Label.OXUM, "–");
        notes.expect(listed.equals(size + "." + count), SIZES, PackagePaths.LABEL, "oxum", listed, size + "." + count);
    }

    private void filesOfRecords() throws IOException {
        Set<String> wanted = new HashSet<>();
        for (String path : opened.paths()) {
            if (path.startsWith(PackagePaths.RECORDS)) {
                try {
                    collect(opened.json(path), wanted);
                } catch (JsonException e) {
                    notes.fault(CheckItem.RECORDS_READABLE, path, "unreadable", String.valueOf(e.getMessage()));
                }
            }
        }
        wanted.forEach(path -> notes.expect(opened.has(path), FILES_OF_RECORDS, path, "missing"));
    }

    private static void collect(JsonValue value, Set<String> wanted) {
        if (value instanceof JsonArray array) {
            array.forEach(one -> collect(one, wanted));
        } else if (value instanceof JsonObject object) {
            if (object.containsKey("sha256") && object.get("path") instanceof JsonString path) {
                wanted.add(path.getString());
            }
            object.values().forEach(one -> collect(one, wanted));
        }
    }
}
