package org.lianjian.web.platform;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.Upload;

/** Files that came with a form. */
public final class Uploads {

    private Uploads() {
    }

    /** The file of an input, or null when none was chosen. No more is read than tells that it is too large. */
    public static Upload of(Part part) {
        if (part == null || part.getSubmittedFileName() == null || part.getSubmittedFileName().isBlank()) {
            return null;
        }
        try (InputStream content = part.getInputStream()) {
            return new Upload(part.getSubmittedFileName(), content.readNBytes((int) Attachments.MAX_SIZE + 1));
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file cannot be read", e);
        }
    }

    /** The files of an input for several. */
    public static List<Upload> of(List<Part> parts) {
        return parts == null ? List.of() : parts.stream().map(Uploads::of).filter(upload -> upload != null).toList();
    }
}
