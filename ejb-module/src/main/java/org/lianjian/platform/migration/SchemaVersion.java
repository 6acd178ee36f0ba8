package org.lianjian.platform.migration;

import jakarta.enterprise.context.ApplicationScoped;

/** The version of the schema this program runs on, for health checks. */
@ApplicationScoped
public class SchemaVersion {

    private volatile String current = "";

    /** The version, or empty while the schema is not ready. */
    public String current() {
        return current;
    }

    /** Notes the version the schema was brought to. */
    public void reached(String version) {
        current = version;
    }
}
