package org.lianjian.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.ByteSource;
import org.lianjian.platform.paging.Slice;

/** The answers resources give. */
@ApplicationScoped
public class Answers {

    private static final String BASE = "/api/v1/";

    @Inject
    HttpServletRequest request;

    /** 200 with the record. */
    public Response ok(Record answer) {
        return Response.ok(answer).build();
    }

    /** 201 with the record and where it is, below {@code /api/v1/}. */
    public Response created(String path, Record answer) {
        return Response.created(URI.create(request.getContextPath() + BASE + path)).entity(answer).build();
    }

    /** A complete list in the form of all lists. */
    public <T> Slice<T> all(List<T> items) {
        return new Slice<>(items, null);
    }

    /** A stored file, to be saved and not shown by a browser within this site. */
    public Response file(AttachmentContent file) {
        return file(file.about().fileName(), file.about().mediaType(), file.content());
    }

    /** The same of a file that lies elsewhere. */
    public Response file(String fileName, String mediaType, ByteSource content) {
        String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(opened(content), mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", "sandbox").build();
    }

    private static InputStream opened(ByteSource source) {
        try {
            return source.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
