package org.lianjian.archives.control;

import static org.lianjian.archives.boundary.CheckItem.FORMATS;
import static org.lianjian.archives.boundary.CheckItem.NO_ACTIVE_CONTENT;
import static org.lianjian.archives.boundary.CheckItem.NO_ID_NUMBERS;
import static org.lianjian.archives.boundary.CheckItem.RECORDS_READABLE;

import jakarta.json.JsonException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import org.apache.tika.Tika;
import org.lianjian.platform.text.IdNumbers;

/** Usability (可用性) and safety (安全性) of what a package holds: every entry is what its name says, whole, and nothing but a document. */
final class ContentCheck {

    private static final Tika TIKA = new Tika();
    private static final String ZIP = "application/zip";
    private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
    /** By ending: what such an entry is by its content. */
    private static final Map<String, String> TYPES = Map.of("pdf", "application/pdf", "png", "image/png", "jpg", "image/jpeg",
            "docx", ZIP, "ofd", ZIP);

    private final OpenPackage opened;
    private final Notes notes;

    ContentCheck(OpenPackage opened, Notes notes) {
        this.opened = opened;
        this.notes = notes;
    }

    void run() throws IOException {
        for (String path : opened.paths()) {
            if (path.startsWith(PackagePaths.FILES) || path.startsWith(PackagePaths.DOCUMENTS)) {
                file(path);
            } else {
                text(path);
            }
        }
    }

    /** Everything that is no document is JSON, XML or plain text. */
    private void text(String path) throws IOException {
        String text;
        try {
            text = opened.text(path);
        } catch (IOException e) {
            notes.expect(false, RECORDS_READABLE, path, "unreadable", e.getMessage());
            return;
        }
        notes.expect(text.chars().noneMatch(ContentCheck::isBinary), NO_ACTIVE_CONTENT, path, "notText");
        notes.expect(!IdNumbers.appearsIn(text), NO_ID_NUMBERS, path, "idNumber");
        if (path.endsWith(PackagePaths.JSON)) {
            try {
                opened.json(path);
                notes.examined(RECORDS_READABLE);
            } catch (JsonException e) {
                notes.expect(false, RECORDS_READABLE, path, "unreadable", String.valueOf(e.getMessage()));
            }
        }
    }

    private static boolean isBinary(int character) {
        return character < ' ' && character != '\n' && character != '\r' && character != '\t';
    }

    private void file(String path) throws IOException {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        String type = TYPES.get(ending);
        notes.expect(type != null, NO_ACTIVE_CONTENT, path, "type", ending);
        if (type == null) {
            return;
        }
        try (InputStream in = new BufferedInputStream(opened.open(path))) {
            String found = typeOf(in);
            boolean right = type.equals(found);
            notes.expect(right, FORMATS, path, "otherType", type, found);
            notes.expect(right || !found.contains("exec") && !found.contains("msdownload") && !found.contains("script"), NO_ACTIVE_CONTENT, path,
                    "type", found);
            if (!right) {
                return;
            }
        } catch (IOException e) {
            notes.expect(false, FORMATS, path, "unreadable", e.getMessage());
            return;
        }
        try (InputStream in = opened.open(path)) {
            if (ZIP.equals(type)) {
                new OfficePackageCheck(path, notes).run(in);
            } else {
                new WholeFile(path, notes).run(in, ending);
            }
        } catch (IOException e) {
            notes.expect(false, FORMATS, path, "unreadable", String.valueOf(e.getMessage()));
        }
    }

    /** What kind of archive it is, its parts tell; by their beginning all are the same. */
    private static String typeOf(InputStream in) throws IOException {
        in.mark(ZIP_MARK.length);
        boolean zip = Arrays.equals(in.readNBytes(ZIP_MARK.length), ZIP_MARK);
        in.reset();
        return zip ? ZIP : TIKA.detect(in);
    }
}
