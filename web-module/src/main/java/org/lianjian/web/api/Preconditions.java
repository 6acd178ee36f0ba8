package org.lianjian.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.lianjian.platform.records.RecordRef;

/** Which version of a record the present request starts from. */
@ApplicationScoped
public class Preconditions {

    @Inject
    HttpServletRequest request;

    /**
     * For changes: the version is demanded.
     *
     * @throws VersionMissing without {@code If-Match}
     */
    public RecordRef change(long id) {
        if (!ifMatch().present()) {
            throw new VersionMissing();
        }
        return ifMatch().ref(id);
    }

    /** For steps of a life cycle: the version counts if it was sent. */
    public RecordRef step(long id) {
        return ifMatch().ref(id);
    }

    private IfMatch ifMatch() {
        return IfMatch.parse(request.getHeader("If-Match"));
    }
}
