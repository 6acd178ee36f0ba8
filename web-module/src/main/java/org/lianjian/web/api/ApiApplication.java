package org.lianjian.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The API, version 1, below {@code /api/v1}. It describes itself at {@code /openapi}. */
@ApplicationPath("api/v1")
public class ApiApplication extends Application {

    /** Bodies are read and answers written by the classes beside this one: the server's own binding would take turns with them by chance. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true, "jersey.config.jsonFeature", "none", "jersey.config.server.jsonFeature", "none");
    }
}
