package org.lianjian.web.overload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lianjian.web.api.Problem;
import org.lianjian.web.api.ProblemType;
import org.lianjian.web.api.Words;
import org.lianjian.web.platform.Messages;
import org.lianjian.web.platform.PartOfPage;
import org.lianjian.web.platform.ResourceVersion;

/** Tells somebody who was turned away why, and when to come again; costs next to nothing. */
@ApplicationScoped
public class Refusals {

    private static final String RETRY_AFTER = "Retry-After";
    private static final String SECONDS = "2";

    @Inject
    ResourceVersion version;

    void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        if (refusal.type().status() == ProblemType.BUSY.status()) {
            response.setHeader(RETRY_AFTER, SECONDS);
        }
        if (RequestKind.hasBody(request) && !(request instanceof WholeRequest)) {
            // What is left of the body is not waited for.
            response.setHeader("Connection", "close");
        }
        if (RequestKind.isApi(request)) {
            write(response, refusal.type().status(), Problem.MEDIA_TYPE, problem(request, refusal));
        } else if (PartOfPage.asks(request)) {
            // With any other status the page's script would not look at the answer.
            write(response, HttpServletResponse.SC_OK, "text/xml", RefusedPage.part(refusal));
        } else {
            write(response, refusal.type().status(), "text/html", new RefusedPage(request, refusal).html(version.getMark()));
        }
    }

    private static String problem(HttpServletRequest request, Refusal refusal) {
        Locale locale = Words.preferred(request.getHeader("Accept-Language"));
        String slug = refusal.type().slug();
        return new Problem(refusal.type(), refusal.type().status(), Messages.text(locale, "api.problem." + slug, List.of()),
                Messages.text(locale, "api.detail." + slug, List.of(refusal.megabytes())), request.getRequestURI(), List.of(), Map.of(), Map.of())
                .toJson();
    }

    private static void write(HttpServletResponse response, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type + ";charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
