package org.lianjian.identity.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.lianjian.platform.access.Secrets;

/** Hashes of passwords: PBKDF2 with HMAC-SHA-512 and 210,000 rounds, as the OWASP Password Storage Cheat Sheet (2023) asks for. */
@ApplicationScoped
public class PasswordHashes {

    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    private String nobodys;

    @PostConstruct
    void prepare() {
        pbkdf2.initialize(PARAMETERS);
        nobodys = pbkdf2.generate(Secrets.random().toCharArray());
    }

    /** The encoded hash of a new password. */
    public String of(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    /**
     * Whether the password is the one; takes the same time when there is none to compare with.
     *
     * @param hash the encoded hash, or null
     */
    public boolean matches(String password, String hash) {
        boolean same = pbkdf2.verify(password.toCharArray(), hash == null ? nobodys : hash);
        return same && hash != null;
    }
}
