package org.lianjian.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.lianjian.platform.settings.Settings;

/** Where a request really came from. What a proxy says about it counts only when it comes from a proxy that the settings name. */
@ApplicationScoped
public class BehindProxy {

    @Inject
    Settings settings;

    /** The address of whoever asks: the last that a proxy of ours has seen, else the one that the connection comes from. */
    public String address(HttpServletRequest request) {
        String told = request.getHeader("X-Forwarded-For");
        if (told == null || !isOurs(request)) {
            return request.getRemoteAddr();
        }
        String last = told.substring(told.lastIndexOf(',') + 1).strip();
        return last.matches("[0-9A-Fa-f.:]{2,45}") ? last : request.getRemoteAddr();
    }

    /** Whether the sign-in cookie may travel over TLS only. */
    boolean isSecure(HttpServletRequest request) {
        return settings.secureCookie().orElseGet(() -> request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")));
    }

    private boolean isOurs(HttpServletRequest request) {
        return settings.proxies().contains(request.getRemoteAddr());
    }
}
