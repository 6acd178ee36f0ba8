package org.lianjian.bench;

import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.lianjian.rig.RunningProgram;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The hash of the same secretary's password alone, as the database tells how it is made: algorithm, rounds, salt. */
@State(Scope.Benchmark)
public class PasswordHashing {

    private static final String HASH = "select password_hash from account where id = %d";

    private SecretKeyFactory factory;
    private PBEKeySpec password;

    /** Reads how. */
    @Setup
    public void read() throws SQLException, GeneralSecurityException {
        String[] parts = Site.named(Bench.LARGE).text(HASH.formatted(Secretary.number(0).account())).split(":");
        Base64.Decoder base64 = Base64.getDecoder();
        factory = SecretKeyFactory.getInstance(parts[0]);
        password = new PBEKeySpec(RunningProgram.PASSWORD.toCharArray(), base64.decode(parts[2]), Integer.parseInt(parts[1]),
                base64.decode(parts[3]).length * Byte.SIZE);
    }

    /** Hashes it. */
    @Benchmark
    public byte[] hash() throws GeneralSecurityException {
        return factory.generateSecret(password).getEncoded();
    }
}
