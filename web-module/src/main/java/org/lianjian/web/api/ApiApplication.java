package org.lianjian.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API, version 1, below {@code /api/v1}. */
@ApplicationPath("api/v1")
@OpenAPIDefinition(
        info = @Info(title = "联建 Lianjian", version = "1", description = """
                Pairings of villages, enterprises and government bodies: agreements, joint activities, the register and the audit events.
                Sign in with POST /api/v1/tokens and send Authorization: Bearer. Lists answer {"items":[…],"next":"…"|null}; ask for the next page
                with after=next. Records carry their version as ETag; PUT needs If-Match, life-cycle steps take it. A POST with an Idempotency-Key is
                carried out once and answered the same way for 24 hours. Errors are application/problem+json (RFC 9457) in the language of
                Accept-Language (zh, en)."""),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer",
        description = "A token from POST /api/v1/tokens")
public class ApiApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
