package org.lianjian.archives.control;

import static org.lianjian.archives.boundary.CheckItem.FORMATS;
import static org.lianjian.archives.boundary.CheckItem.NO_ACTIVE_CONTENT;
import static org.lianjian.archives.boundary.CheckItem.NO_ID_NUMBERS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.lianjian.platform.text.IdNumbers;

/** A Word or OFD file, which is an archive itself: has the part it begins with, no macro, no embedded object, nothing fetched from elsewhere. */
final class OfficePackageCheck {

    private static final int MOST_PART = 64 * 1024 * 1024;
    private static final Pattern ACTIVE = Pattern.compile(
            ".*(vbaproject|activex|oleobject|/embeddings/|\\.(bin|exe|dll|js|vbs|bat|cmd|ps1|jar|class|so)$).*");
    private static final Pattern TARGETS = Pattern.compile("<Relationship [^>]*>");
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");

    private final String path;
    private final Notes notes;

    OfficePackageCheck(String path, Notes notes) {
        this.path = path;
        this.notes = notes;
    }

    void run(InputStream in) throws IOException {
        Set<String> parts = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName());
                String name = part.getName().toLowerCase(Locale.ROOT);
                notes.expect(!ACTIVE.matcher(name).matches(), NO_ACTIVE_CONTENT, path, "active", part.getName());
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    xml(part.getName(), zip);
                }
            }
        }
        String first = path.endsWith(".ofd") ? "OFD.xml" : "word/document.xml";
        notes.expect(parts.contains(first), FORMATS, path, "noPart", first);
    }

    private void xml(String part, InputStream zip) throws IOException {
        byte[] bytes = zip.readNBytes(MOST_PART);
        if (bytes.length == MOST_PART) {
            throw new IOException(part + " is larger than " + MOST_PART + " bytes");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean fetches = TARGETS.matcher(text).results().map(MatchResult::group)
                .anyMatch(target -> target.contains("\"External\"") && !target.contains("/hyperlink\""));
        notes.expect(!fetches && !text.contains("macroEnabled"), NO_ACTIVE_CONTENT, path, "active", part);
        notes.expect(!IdNumbers.appearsIn(TAGS.matcher(text).replaceAll("")), NO_ID_NUMBERS, path, "idNumber");
    }
}
