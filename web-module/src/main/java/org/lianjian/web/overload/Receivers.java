package org.lianjian.web.overload;

import java.util.HashMap;
import java.util.Map;

/** How many bodies are being received: in all, and from one address at most a quarter of that, so that nobody alone takes all. */
final class Receivers {

    private static final int SHARE = 4;

    private final int most;
    private final Map<String, Integer> byAddress = new HashMap<>();
    private int now;

    Receivers(int most) {
        this.most = most;
    }

    /** Begins one, which must {@link #end}; false if there are too many. */
    synchronized boolean begin(String address) {
        if (now == most || byAddress.getOrDefault(address, 0) >= most / SHARE) {
            return false;
        }
        now++;
        byAddress.merge(address, 1, Integer::sum);
        return true;
    }

    synchronized void end(String address) {
        now--;
        byAddress.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
    }
}
