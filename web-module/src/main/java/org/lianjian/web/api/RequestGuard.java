package org.lianjian.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.lianjian.platform.errors.NotSignedIn;

/**
 * Looks at a request before it is carried out: the body is read once and not beyond the limit, and a change needs a token, because a
 * browser sends the cookie of a signed-in person along with requests that somebody else's page makes.
 */
@Provider
@ApplicationScoped
public class RequestGuard implements ContainerRequestFilter {

    /** What is too large to be read at once: the method that takes it reads it from the request. */
    public static final String PACKAGE = "application/zip";
    /** The largest body in megabytes: one file of 10 MB in Base64 and the fields around it. */
    public static final int LIMIT_MEGABYTES = 20;
    private static final int MEGABYTE = 1024 * 1024;
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    ApiRequest request;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        if (READING.contains(context.getMethod())) {
            return;
        }
        if (context.getHeaderString(HttpHeaders.AUTHORIZATION) == null && !"tokens".equals(context.getUriInfo().getPath())) {
            throw new NotSignedIn();
        }
        if (isPackage(context.getMediaType())) {
            request.read(new byte[0]);
            return;
        }
        byte[] body = context.getEntityStream().readNBytes(LIMIT_MEGABYTES * MEGABYTE + 1);
        if (body.length > LIMIT_MEGABYTES * MEGABYTE) {
            throw new BodyTooLarge(LIMIT_MEGABYTES);
        }
        request.read(body);
        context.setEntityStream(new ByteArrayInputStream(body));
        if (context.getMediaType() == null) {
            context.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
    }

    private static boolean isPackage(MediaType type) {
        return type != null && PACKAGE.equalsIgnoreCase(type.getType() + "/" + type.getSubtype());
    }
}
