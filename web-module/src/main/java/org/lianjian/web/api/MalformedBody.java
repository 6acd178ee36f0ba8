package org.lianjian.web.api;

import org.lianjian.platform.errors.LianjianException;

/** A body that is no JSON, or no object (HTTP 400). */
public class MalformedBody extends LianjianException {

    private static final long serialVersionUID = 1L;

    private MalformedBody(String key, Object... values) {
        super(key, values);
    }

    /** Text that breaks the grammar at this place. */
    static MalformedBody at(long line, long column) {
        return new MalformedBody("api.detail.malformed", line, column);
    }

    /** Bytes that are no UTF-8. */
    static MalformedBody notUtf8() {
        return new MalformedBody("api.detail.not-utf8");
    }

    /** JSON that is not an object. */
    static MalformedBody notAnObject() {
        return new MalformedBody("api.detail.not-an-object");
    }
}
