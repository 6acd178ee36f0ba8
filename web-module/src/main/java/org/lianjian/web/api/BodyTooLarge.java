package org.lianjian.web.api;

import org.lianjian.platform.errors.LianjianException;

/** A body above the limit (HTTP 413). */
public class BodyTooLarge extends LianjianException {

    private static final long serialVersionUID = 1L;

    /** The limit in megabytes is named in the message. */
    public BodyTooLarge(int megabytes) {
        super("api.detail.too-large", megabytes);
    }
}
