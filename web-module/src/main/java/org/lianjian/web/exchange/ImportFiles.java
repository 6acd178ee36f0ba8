package org.lianjian.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.Imports;
import org.lianjian.exchange.boundary.SheetFile;
import org.lianjian.platform.errors.LianjianException;
import org.lianjian.web.platform.Causes;
import org.lianjian.web.platform.Language;

/**
 * Workbooks of imports in the language of the pages: {@code /files/imports/templates/<kind>.xlsx} to fill in, and
 * {@code /files/imports/<run>/faults.xlsx} with what is wrong marked in it.
 */
@WebServlet("/files/imports/*")
public class ImportFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern TEMPLATE = Pattern.compile("/templates/([A-Z_]{1,40})\\.xlsx");
    private static final Pattern FAULTS = Pattern.compile("/(\\d{1,18})/faults\\.xlsx");

    @Inject
    transient Imports imports;

    @Inject
    transient Language language;

    /** What is said of a file in the answer, so that it is kept under its name. */
    static String disposition(SheetFile file) {
        return "attachment; filename*=UTF-8''" + URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetFile file = find(String.valueOf(request.getPathInfo()));
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", disposition(file));
        response.setHeader("Content-Security-Policy", "sandbox");
        file.body().writeTo(response.getOutputStream());
    }

    /** The file, or null when there is none or the reader may not have it. */
    private SheetFile find(String path) {
        Matcher template = TEMPLATE.matcher(path);
        Matcher faults = FAULTS.matcher(path);
        try {
            if (template.matches()) {
                return imports.kinds().stream().filter(kind -> kind.name().equals(template.group(1))).findFirst().map(this::template).orElse(null);
            }
            return faults.matches() ? imports.faultsSheet(Long.parseLong(faults.group(1)), language.getLocale()) : null;
        } catch (RuntimeException refused) {
            if (!(Causes.of(refused) instanceof LianjianException)) {
                throw refused;
            }
            return null;
        }
    }

    private SheetFile template(ImportKind kind) {
        return imports.template(kind, language.getLocale());
    }
}
