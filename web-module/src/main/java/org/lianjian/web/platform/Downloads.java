package org.lianjian.web.platform;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.platform.errors.LianjianException;

/** Hands out the files of one feature's records: {@code /files/<feature>/<record>/<file>}. Never shown as a page of this site. */
public abstract class Downloads extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/(\\d{1,18})");

    /** The file, if the caller may see the record. */
    protected abstract AttachmentContent load(long recordId, long fileId);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        try {
            if (path.matches()) {
                answer(response, load(Long.parseLong(path.group(1)), Long.parseLong(path.group(2))));
                return;
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
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
