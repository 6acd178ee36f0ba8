package org.lianjian.platform.migration;

import jakarta.enterprise.context.ApplicationScoped;

/** The version of the schema this program runs on, for health checks. */
@ApplicationScoped
public class SchemaVersion {

    private volatile String current = "";
    private volatile String program = "";

    /** The version, or empty while the schema is not ready. */
    public String current() {
        return current;
    }

    /** The newest step that this program brings; less than the version where a newer program has been. */
    public String program() {
        return program;
    }

    /** Notes this program's version and the one the schema was brought to. */
    public void reached(String ofProgram, String version) {
        program = ofProgram;
        current = version;
    }
}
