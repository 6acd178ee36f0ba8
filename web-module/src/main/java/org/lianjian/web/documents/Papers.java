package org.lianjian.web.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lianjian.documents.boundary.DocumentFormat;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.OfficialDocument;
import org.lianjian.documents.boundary.OfficialDocuments;
import org.lianjian.platform.errors.InvalidInput;

/** Official papers for programs. */
@ApplicationScoped
public class Papers {

    @Inject
    OfficialDocuments documents;

    /**
     * The paper of a record.
     *
     * @throws InvalidInput if no format is given
     */
    public Response of(DocumentKind kind, long id, DocumentFormat format) {
        if (format == null) {
            throw new InvalidInput("format", "validation.required");
        }
        return answer(documents.make(kind, id, format));
    }

    /**
     * One of the papers that a record has.
     *
     * @param asked    which, or null for the first of them
     * @param possible those that such records have
     * @throws InvalidInput if it is none of them
     */
    public Response of(DocumentKind asked, List<DocumentKind> possible, long id, DocumentFormat format) {
        if (asked != null && !possible.contains(asked)) {
            throw new InvalidInput("kind", "validation.unknown", asked);
        }
        return of(asked == null ? possible.get(0) : asked, id, format);
    }

    /** A paper or a template, to be saved under its own name. */
    static Response answer(OfficialDocument document) {
        return Response.ok(document.content().bytes(), document.format().mediaType()).header(HttpHeaders.CONTENT_DISPOSITION, disposition(document))
                .header("Content-Security-Policy", "sandbox").build();
    }

    /** The name in the form of RFC 5987, because it is Chinese. */
    static String disposition(OfficialDocument document) {
        return "attachment; filename*=UTF-8''" + URLEncoder.encode(document.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
