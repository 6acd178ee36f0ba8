package org.lianjian.web.platform;

import jakarta.servlet.http.Part;
import java.util.List;
import org.lianjian.documents.boundary.Upload;

/** Files that came with a form. */
public final class Uploads {

    private Uploads() {
    }

    /** The file of an input, or null when none was chosen; its bytes stay where the server has put them and go with the request. */
    public static Upload of(Part part) {
        if (part == null || part.getSubmittedFileName() == null || part.getSubmittedFileName().isBlank()) {
            return null;
        }
        return new Upload(part.getSubmittedFileName(), part::getInputStream);
    }

    /** The files of an input for several. */
    public static List<Upload> of(List<Part> parts) {
        return parts == null ? List.of() : parts.stream().map(Uploads::of).filter(upload -> upload != null).toList();
    }
}
