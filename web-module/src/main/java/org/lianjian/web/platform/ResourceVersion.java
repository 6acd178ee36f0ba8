package org.lianjian.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/** A mark made of the style sheets and scripts themselves: browsers may keep them for a year, and every node gives the same mark. */
@Named
@ApplicationScoped
public class ResourceVersion {

    private static final String FOLDER = "/resources/lianjian/";
    private static final int LENGTH = 12;

    @Inject
    ServletContext context;

    private String mark;

    @PostConstruct
    void read() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String path : new TreeSet<>(context.getResourcePaths(FOLDER))) {
                try (InputStream content = context.getResourceAsStream(path)) {
                    digest.update(content.readAllBytes());
                }
            }
            mark = HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException("Style sheets and scripts cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The mark. */
    public String getMark() {
        return mark;
    }
}
