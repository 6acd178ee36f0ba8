package org.lianjian.web.spike;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

@ApplicationPath("/api/v1")
public class SpikeApi extends Application {
}
