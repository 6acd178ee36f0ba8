package org.lianjian.web.overload;

import java.util.List;

/** The places of one request, which it may give back while it only receives. */
final class Admission implements AutoCloseable {

    /** Request attribute. */
    static final String ATTRIBUTE = "org.lianjian.admission";

    private final List<Doorway> doorways;
    private boolean inside;

    Admission(List<Doorway> doorways) {
        this.doorways = doorways;
    }

    /** Takes all places, or none. */
    boolean enter() {
        for (int i = 0; i < doorways.size(); i++) {
            if (!doorways.get(i).enter()) {
                doorways.subList(0, i).forEach(Doorway::leave);
                return false;
            }
        }
        inside = true;
        return true;
    }

    @Override
    public void close() {
        if (inside) {
            inside = false;
            doorways.forEach(Doorway::leave);
        }
    }
}
