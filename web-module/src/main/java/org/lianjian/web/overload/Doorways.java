package org.lianjian.web.overload;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.lianjian.platform.settings.Capacity;
import org.lianjian.platform.settings.Settings;
import org.lianjian.web.platform.BehindProxy;

/** The ways in of this node: for signing in, where processors are scarce; for everything else, where connections are; for large bodies, memory. */
@ApplicationScoped
public class Doorways {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PATIENCE_AT_SIGN_IN = Duration.ofSeconds(5);
    private static final Duration PATIENCE_WITH_LARGE = Duration.ofSeconds(10);

    @Inject
    Settings settings;

    @Inject
    BehindProxy proxy;

    private Doorway ordinary;
    private Doorway signIn;
    private Doorway large;
    private Receiving receiving;

    @PostConstruct
    void open() {
        Capacity capacity = settings.capacity();
        ordinary = new Doorway(capacity.requests(), capacity.waiting(), PATIENCE);
        signIn = new Doorway(capacity.signIns(), capacity.waitingToSignIn(), PATIENCE_AT_SIGN_IN);
        large = new Doorway(capacity.largeRequests(), capacity.waiting(), PATIENCE_WITH_LARGE);
        receiving = new Receiving(new Receivers(capacity.bodies()), proxy::address);
    }

    /** The places that a request with so long a body needs; not taken yet. */
    Admission admission(HttpServletRequest request, long length) {
        if (RequestKind.isSignIn(request)) {
            return new Admission(List.of(signIn));
        }
        return new Admission(length > Receiving.LARGE ? List.of(large, ordinary) : List.of(ordinary));
    }

    Receiving receiving() {
        return receiving;
    }
}
