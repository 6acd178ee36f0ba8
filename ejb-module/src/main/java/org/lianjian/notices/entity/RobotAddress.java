package org.lianjian.notices.entity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lianjian.notices.boundary.WebhookKind;
import org.lianjian.platform.errors.InvalidInput;

/**
 * The address of a group's robot. Only hosts that the settings name are ever called, over TLS and at its usual port, so that nobody makes this server
 * call what only it can reach; a relay of one's own is named with scheme and port.
 */
public final class RobotAddress {

    private static final String FIELD = "address";
    private static final int TLS_PORT = 443;

    private final URI uri;

    private RobotAddress(URI uri) {
        this.uri = uri;
    }

    /**
     * Reads what was typed.
     *
     * @param allowed host names, or origins such as {@code http://relay:8080}, in lower case
     * @throws InvalidInput if it is no address, of a host that is not allowed, or of another maker's robot
     */
    public static RobotAddress of(String typed, WebhookKind kind, List<String> allowed) {
        RobotAddress address = new RobotAddress(parse(typed.strip()));
        if (!address.isAllowedBy(allowed)) {
            throw new InvalidInput(FIELD, "notices.webhook.badHost", String.join(", ", allowed));
        }
        boolean foreign = Arrays.stream(WebhookKind.values()).anyMatch(other -> other != kind && other.host().equals(address.host()));
        if (foreign) {
            throw new InvalidInput(FIELD, "notices.webhook.otherKind", kind);
        }
        return address;
    }

    /** Reads one that was checked when it was registered; empty if the settings do not allow it any more. */
    public static Optional<URI> stored(String text, List<String> allowed) {
        return Optional.of(new RobotAddress(parse(text))).filter(address -> address.isAllowedBy(allowed)).map(address -> address.uri);
    }

    private static URI parse(String text) {
        try {
            URI uri = new URI(text);
            boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
            if (plain) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // What was typed is a secret: it goes into no message and no log.
            throw new InvalidInput(FIELD, "notices.webhook.badAddress");
        }
        throw new InvalidInput(FIELD, "notices.webhook.badAddress");
    }

    private boolean isAllowedBy(List<String> allowed) {
        return allowed.stream().anyMatch(entry -> entry.contains("://") ? entry.equals(origin()) : entry.equals(host()) && isUsualTls());
    }

    private boolean isUsualTls() {
        return "https".equalsIgnoreCase(uri.getScheme()) && (uri.getPort() == -1 || uri.getPort() == TLS_PORT);
    }

    private String origin() {
        String port = uri.getPort() == -1 ? "" : ":" + uri.getPort();
        return String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT) + "://" + host() + port;
    }

    /** The host in lower case: all of the address that is shown. */
    public String host() {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    /** The whole address. */
    public String text() {
        return uri.toString();
    }
}
