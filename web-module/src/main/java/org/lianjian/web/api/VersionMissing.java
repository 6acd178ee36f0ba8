package org.lianjian.web.api;

import org.lianjian.platform.errors.LianjianException;

/** A change that does not say which version of the record it starts from (HTTP 428). */
public class VersionMissing extends LianjianException {

    private static final long serialVersionUID = 1L;

    public VersionMissing() {
        super("api.detail.version-missing");
    }
}
