package org.lianjian.web.notices;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianjian.notices.boundary.CalendarFeeds;
import org.lianjian.notices.boundary.FeedContent;
import org.lianjian.platform.access.CurrentActor;

/**
 * The calendar that programs subscribe to: {@code /calendar/<secret>.ics}, in English with {@code ?language=en}. The secret is all it takes, so an
 * address that is unknown or stopped is not found, whoever asks; 32 random bytes leave nothing to guess.
 */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");

    @Inject
    transient CalendarFeeds feeds;

    @Inject
    transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        Optional<FeedContent> content = path.matches() ? feeds.read(path.group(1), current.get().origin()) : Optional.empty();
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Locale locale = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        byte[] file = CalendarFile.of(content.get(), locale).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "inline; filename=\"lianjian.ics\"");
        response.setHeader("Content-Security-Policy", "sandbox");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
