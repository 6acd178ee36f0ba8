package org.lianjian.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.lianjian.platform.health.Drain;

/** A node that is to stop goes on answering for a while, and is sent nothing new. */
@Readiness
@ApplicationScoped
public class NotStopping implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("not stopping").status(!Drain.hasBegun()).build();
    }
}
