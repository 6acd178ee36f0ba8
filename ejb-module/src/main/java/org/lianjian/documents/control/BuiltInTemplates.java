package org.lianjian.documents.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.TemplateVersion;

/**
 * The templates that come with the program. One that is changed gets the next revision and a file of its own; the older one stays, for the records
 * that were drawn up with it.
 */
final class BuiltInTemplates {

    private static final int REVISION = 1;

    private BuiltInTemplates() {
    }

    /** The newest one. */
    static TemplateVersion latest(DocumentKind kind) {
        return version(kind, REVISION);
    }

    static TemplateVersion version(DocumentKind kind, int revision) {
        return new TemplateVersion(null, kind, null, revision, kind.slug() + ".docx", null, null, null);
    }

    static byte[] content(DocumentKind kind, int revision) {
        String file = "/org/lianjian/documents/templates/" + kind.slug() + (revision == 1 ? "" : "-" + revision) + ".docx";
        try (InputStream in = BuiltInTemplates.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own " + file, e);
        }
    }
}
