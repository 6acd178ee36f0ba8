package org.lianjian.platform.errors;

/** There is no such record, or none within the reach of the caller: the two look the same (invariant 15; HTTP 404). */
public class NotFound extends LianjianException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what, Object id) {
        super("error.notFound", what, id);
    }
}
