package org.lianjian.archives.control;

import static org.lianjian.archives.boundary.CheckItem.FORMATS;
import static org.lianjian.archives.boundary.CheckItem.NO_ACTIVE_CONTENT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A PDF or a picture is there to its end, and a PDF starts nothing. Reads in blocks; what stands on their border is seen in both. */
final class WholeFile {

    private static final int BLOCK = 256 * 1024;
    /** A PDF may go on a little after its mark. */
    private static final int TAIL = 2048;
    private static final String END_OF_PDF = "%%EOF";
    private static final String END_OF_PNG = "IEND";
    private static final String END_OF_JPEG = "\u00FF\u00D9";
    /** What starts or carries something in a PDF (ISO 32000). */
    private static final List<String> ACTIVE = List.of("/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia", "/XFA", "/SubmitForm", "/ImportData");

    private final String path;
    private final Notes notes;

    WholeFile(String path, Notes notes) {
        this.path = path;
        this.notes = notes;
    }

    void run(InputStream in, String ending) throws IOException {
        String end = switch (ending) {
            case "pdf" -> END_OF_PDF;
            case "png" -> END_OF_PNG;
            default -> END_OF_JPEG;
        };
        String tail = "";
        String active = null;
        for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
            String seen = tail + new String(block, StandardCharsets.ISO_8859_1);
            if (active == null && "pdf".equals(ending)) {
                active = ACTIVE.stream().filter(seen::contains).findFirst().orElse(null);
            }
            tail = seen.substring(Math.max(0, seen.length() - TAIL));
        }
        notes.expect(tail.contains(end), FORMATS, path, "cutShort");
        notes.expect(active == null, NO_ACTIVE_CONTENT, path, "active", String.valueOf(active));
    }
}
