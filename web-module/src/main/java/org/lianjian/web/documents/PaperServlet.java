package org.lianjian.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianjian.documents.boundary.DocumentFormat;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.DocumentTemplates;
import org.lianjian.documents.boundary.OfficialDocument;
import org.lianjian.documents.boundary.OfficialDocuments;
import org.lianjian.platform.errors.LianjianException;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.web.platform.Causes;

/**
 * Official papers of records, {@code /files/documents/<kind>/<record>.<format>}, and the templates they are made from,
 * {@code /files/documents/templates/<version>.docx} and {@code /files/documents/templates/<kind>.docx}.
 */
@WebServlet("/files/documents/*")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PAPER = Pattern.compile("/([a-z-]+)/(\\d{1,18})\\.([a-z]+)");
    private static final Pattern TEMPLATE = Pattern.compile("/templates/(\\d{1,18}|[a-z-]+)\\.docx");

    @Inject
    transient OfficialDocuments documents;

    @Inject
    transient DocumentTemplates templates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<OfficialDocument> found = find(String.valueOf(request.getPathInfo()));
            if (found.isPresent()) {
                send(found.get(), response);
                return;
            }
        } catch (RuntimeException refused) {
            if (!(Causes.of(refused) instanceof LianjianException known)) {
                throw refused;
            }
            response.sendError(known instanceof RuleViolated ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private Optional<OfficialDocument> find(String path) {
        Matcher template = TEMPLATE.matcher(path);
        if (template.matches()) {
            String which = template.group(1);
            return which.matches("\\d+") ? Optional.of(templates.file(Long.parseLong(which))) : kind(which).map(templates::builtIn);
        }
        Matcher paper = PAPER.matcher(path);
        Optional<DocumentFormat> format = paper.matches() ? format(paper.group(3)) : Optional.empty();
        return format.flatMap(known -> kind(paper.group(1)).map(kind -> documents.make(kind, Long.parseLong(paper.group(2)), known)));
    }

    private static void send(OfficialDocument document, HttpServletResponse response) throws IOException {
        byte[] content = document.content().bytes();
        response.setContentType(document.format().mediaType());
        response.setHeader("Content-Disposition", Papers.disposition(document));
        response.setHeader("Content-Security-Policy", "sandbox");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static Optional<DocumentKind> kind(String slug) {
        return Arrays.stream(DocumentKind.values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    private static Optional<DocumentFormat> format(String extension) {
        return Arrays.stream(DocumentFormat.values()).filter(format -> format.extension().equals(extension)).findFirst();
    }
}
