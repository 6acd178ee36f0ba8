package org.lianjian.platform.text;

import jakarta.json.spi.JsonProvider;

/**
 * What reads and writes JSON, looked up once. {@link jakarta.json.Json} looks through the whole class path at every call, which costs more than
 * writing a record with its event.
 */
public final class Jsons {

    private static final JsonProvider FOUND = JsonProvider.provider();

    private Jsons() {
    }

    /** The server's implementation. */
    public static JsonProvider provider() {
        return FOUND;
    }
}
