package org.lianjian.web.archives;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianjian.archives.boundary.ArchivedContent;
import org.lianjian.archives.boundary.Archives;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.ByteSource;
import org.lianjian.platform.errors.LianjianException;
import org.lianjian.web.platform.Causes;

/**
 * A package ({@code POST /files/archives/<id>}, because taking it is an event) and the files in it ({@code GET /files/archives/<id>/<entry>}). Never
 * shown as a page of this site.
 */
@WebServlet("/files/archives/*")
public class ArchiveFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PACKAGE = Pattern.compile("/(\\d{1,18})");
    private static final Pattern ENTRY = Pattern.compile("/(\\d{1,18})/(.+)");

    @Inject
    transient Archives archives;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = ENTRY.matcher(String.valueOf(request.getPathInfo()));
        serve(response, path, () -> {
            ArchivedContent file = archives.file(Long.parseLong(path.group(1)), path.group(2));
            send(response, file.about().fileName(), file.about().mediaType(), file.about().size(), file.content());
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PACKAGE.matcher(String.valueOf(request.getPathInfo()));
        serve(response, path, () -> {
            AttachmentContent file = archives.take(Long.parseLong(path.group(1)));
            send(response, file.about().fileName(), file.about().mediaType(), file.about().size(), file.content());
        });
    }

    /** What answers. */
    private interface Answer {
        void give() throws IOException;
    }

    private static void serve(HttpServletResponse response, Matcher path, Answer answer) throws IOException {
        try {
            if (path.matches()) {
                answer.give();
                return;
            }
        } catch (RuntimeException refused) {
            if (response.isCommitted() || !(Causes.of(refused) instanceof LianjianException)) {
                throw refused;
            }
            response.reset();
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static void send(HttpServletResponse response, String name, String type, long size, ByteSource source) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition",
                "attachment; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        response.setHeader("Content-Security-Policy", "sandbox");
        response.setContentLengthLong(size);
        try (InputStream content = source.open()) {
            content.transferTo(response.getOutputStream());
        }
    }
}
