package org.lianjian.web.exchange;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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
import org.lianjian.exchange.boundary.ListFormat;
import org.lianjian.platform.errors.LianjianException;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.web.platform.Causes;
import org.lianjian.web.platform.Language;

/** A list as its page shows it, as a file: {@code /files/lists/<name>.<format>?<filters>}. Taking one is an event, so a form asks for it. */
@WebServlet("/files/lists/*")
public class ListFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([a-z-]+)\\.([a-z]+)");
    private static final int TOO_MANY = 429;

    @Inject
    @Any
    transient Instance<ListSheet<?>> sheets;

    @Inject
    transient ListFiles files;

    @Inject
    transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        Optional<ListFormat> format = path.matches() ? format(path.group(2)) : Optional.empty();
        Optional<ListSheet<?>> sheet = format.isEmpty() ? Optional.empty() : sheets.stream().filter(s -> s.name().equals(path.group(1))).findFirst();
        if (sheet.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(sheet.get(), format.get(), response);
        } catch (RuntimeException refused) {
            if (response.isCommitted() || !(Causes.of(refused) instanceof LianjianException known)) {
                throw refused;
            }
            response.reset();
            response.sendError(known instanceof RuleViolated ? TOO_MANY : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private <R> void send(ListSheet<R> sheet, ListFormat format, HttpServletResponse response) throws IOException {
        ListFile<R> file = files.open(sheet, sheet::rows, format, language.getLocale());
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + sheet.name() + "." + format.extension() + "\"");
        file.write(response.getOutputStream());
    }

    private static Optional<ListFormat> format(String extension) {
        return Arrays.stream(ListFormat.values()).filter(format -> format.extension().equals(extension)).findFirst();
    }
}
