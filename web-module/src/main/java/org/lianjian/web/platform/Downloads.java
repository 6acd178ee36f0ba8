package org.lianjian.web.platform;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.ByteSource;
import org.lianjian.platform.errors.LianjianException;

/**
 * Hands out the files of one feature's records: {@code /files/<feature>/<record>/<file>}, never shown as a page of this site, and with
 * {@code /thumbnail} behind it a small picture of an image.
 */
public abstract class Downloads extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/(\\d{1,18})(/thumbnail)?");

    /** The file, if the caller may see the record. */
    protected abstract AttachmentContent load(long recordId, long fileId);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        try {
            if (path.matches()) {
                AttachmentContent file = load(Long.parseLong(path.group(1)), Long.parseLong(path.group(2)));
                if (path.group(3) == null) {
                    answer(response, file);
                    return;
                }
                if (file.thumbnail() != null) {
                    show(response, file.thumbnail());
                    return;
                }
            }
        } catch (RuntimeException refused) {
            if (!(Causes.of(refused) instanceof LianjianException)) {
                throw refused;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static void answer(HttpServletResponse response, AttachmentContent file) throws IOException {
        String name = URLEncoder.encode(file.about().fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.about().mediaType());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setHeader("Content-Security-Policy", "sandbox");
        response.setContentLengthLong(file.about().size());
        send(response, file.content());
    }

    private static void show(HttpServletResponse response, ByteSource thumbnail) throws IOException {
        response.setContentType("image/jpeg");
        response.setHeader("Content-Disposition", "inline");
        response.setHeader("Content-Security-Policy", "sandbox");
        send(response, thumbnail);
    }

    private static void send(HttpServletResponse response, ByteSource source) throws IOException {
        try (InputStream content = source.open()) {
            content.transferTo(response.getOutputStream());
        }
    }
}
