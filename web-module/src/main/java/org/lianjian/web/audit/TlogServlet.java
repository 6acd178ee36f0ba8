package org.lianjian.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lianjian.audit.boundary.TransparencyLog;
import org.lianjian.platform.errors.AccessRefused;
import org.lianjian.platform.errors.LianjianException;
import org.lianjian.platform.errors.NotSignedIn;
import org.lianjian.platform.tlog.Tile;
import org.lianjian.web.platform.Causes;

/**
 * The log as any client of {@code c2sp.org/tlog-tiles} fetches it: {@code /tlog/checkpoint}, {@code /tlog/vkey}, {@code
 * /tlog/tile/<level>/<index>[.p/<width>]} and {@code /tlog/tile/entries/<index>[.p/<width>]}. With the cookie of a sign-in or a token; errors are
 * plain text.
 */
@WebServlet("/tlog/*")
public class TlogServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final String BYTES = "application/octet-stream";
    private static final String NEVER_CHANGES = "private, max-age=31536000, immutable";

    @Inject
    transient TransparencyLog log;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        try {
            serve(path, response);
        } catch (RuntimeException refused) {
            if (!(Causes.of(refused) instanceof LianjianException known)) {
                throw refused;
            }
            refuse(response, known);
        }
    }

    private void serve(String path, HttpServletResponse response) throws IOException {
        switch (path) {
            case "checkpoint" -> answer(response, TEXT, "no-cache", log.checkpoint().getBytes(StandardCharsets.UTF_8));
            case "vkey" -> answer(response, TEXT, "no-cache", (log.verificationKey() + "\n").getBytes(StandardCharsets.UTF_8));
            default -> {
                Tile tile = Tile.at(path).orElse(null);
                if (tile == null) {
                    say(response, HttpServletResponse.SC_NOT_FOUND, "The log has no " + path);
                } else {
                    answer(response, BYTES, NEVER_CHANGES, tile.level() == Tile.ENTRIES ? log.entries(tile) : log.tile(tile));
                }
            }
        }
    }

    private static void refuse(HttpServletResponse response, LianjianException refusal) throws IOException {
        if (refusal instanceof NotSignedIn) {
            response.setHeader("WWW-Authenticate", "Bearer");
            say(response, HttpServletResponse.SC_UNAUTHORIZED, "Sign in, or send a token: Authorization: Bearer …");
        } else if (refusal instanceof AccessRefused) {
            say(response, HttpServletResponse.SC_FORBIDDEN, "The log is for auditors and the log administrator, its entries for the latter only");
        } else {
            say(response, HttpServletResponse.SC_NOT_FOUND, "The newest checkpoint does not cover it, or it is beyond your reach");
        }
    }

    private static void answer(HttpServletResponse response, String type, String caching, byte[] content) throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", caching);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static void say(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setContentType(TEXT);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write((words + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
