package org.lianjian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lianjian.platform.errors.InvalidInput;

/** The present request as far as carrying it out once needs it: its key and what exactly was asked. */
@RequestScoped
public class ApiRequest {

    private static final int MAX_KEY = 200;

    @Inject
    HttpServletRequest request;

    private byte[] body = {};

    /** Notes the body. */
    public void read(byte[] bytes) {
        body = bytes.clone();
    }

    /**
     * The {@code Idempotency-Key}, or null.
     *
     * @throws InvalidInput if it is empty or has more than {@value #MAX_KEY} characters
     */
    public String key() {
        String key = request.getHeader("Idempotency-Key");
        if (key != null && (key.isBlank() || key.length() > MAX_KEY)) {
            throw new InvalidInput("Idempotency-Key", "api.key.length", MAX_KEY);
        }
        return key;
    }

    /** SHA-256 of method, path, query and body. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String line = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
