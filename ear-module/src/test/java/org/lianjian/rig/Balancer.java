package org.lianjian.rig;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** HAProxy with the configuration that is delivered, in front of two nodes, with a certificate of its own. */
public final class Balancer implements Closeable {

    private static final Path CONFIGURATION = Path.of("../config/cluster/haproxy.cfg");

    private final int port = FreePorts.find(1).get(0);
    private final Path certificate;
    private final Path control;
    private final Path log;
    private final Process process;

    private Balancer(Path folder, ClusterNode a, ClusterNode b) throws IOException {
        certificate = folder.resolve("certificate.pem");
        // The name of a socket must be short.
        control = Files.createTempDirectory("lj").resolve("control");
        log = folder.resolve("haproxy.log");
        Path pair = pair(folder);
        ProcessBuilder builder = new ProcessBuilder(SystemPackages.demand("haproxy").toString(), "-db", "-f", CONFIGURATION.toString());
        builder.environment().putAll(Map.of("LIANJIAN_TRY", "yes", "LIANJIAN_BIND", "127.0.0.1:" + port, "LIANJIAN_CERT", pair.toString(),
                "LIANJIAN_NODE_A", a.socket(), "LIANJIAN_NODE_B", b.socket(), "LIANJIAN_CONTROL", control.toString()));
        process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        while (!Files.exists(control)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("HAProxy does not start:\n" + Files.readString(log));
            }
            Thread.onSpinWait();
        }
    }

    /** Starts it. */
    public static Balancer start(Path folder, ClusterNode a, ClusterNode b) {
        try {
            Files.createDirectories(folder);
            return new Balancer(folder, a, b);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pair(Path folder) throws IOException {
        Path key = folder.resolve("key.pem");
        SystemPackages.output(SystemPackages.demand("openssl").toString(), "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key.toString(), "-out", certificate.toString());
        return Files.writeString(folder.resolve("pair.pem"), Files.readString(certificate) + Files.readString(key));
    }

    /** Where it answers; ends in a slash. */
    public String address() {
        return "https://localhost:" + port + "/";
    }

    /** Trusts its certificate and no other. */
    public SSLContext trust() {
        try (InputStream file = Files.newInputStream(certificate)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry("balancer", CertificateFactory.getInstance("X.509").generateCertificate(file));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a node nothing new. */
    public void drain(String node) {
        command("set server pages/" + node + " state drain; set server programs/" + node + " state drain");
    }

    /** Sends a node its share again. */
    public void ready(String node) {
        command("set server pages/" + node + " state ready; set server programs/" + node + " state ready");
    }

    /** Whether it takes a node for well. */
    public boolean isUp(String node) {
        return statistic("pages", node, "status").startsWith("UP");
    }

    /** How many requests it has sent to a node. */
    public long sent(String node) {
        return Long.parseLong(statistic("pages", node, "stot")) + Long.parseLong(statistic("programs", node, "stot"));
    }

    /** What it has logged. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String statistic(String backend, String node, String column) {
        List<String> lines = command("show stat").lines().toList();
        int place = Arrays.asList(lines.get(0).replaceFirst("^# ", "").split(",")).indexOf(column);
        return lines.stream().filter(line -> line.startsWith(backend + "," + node + ",")).findFirst().orElseThrow().split(",")[place];
    }

    private String command(String words) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(control));
            channel.write(ByteBuffer.wrap((words + "\n").getBytes(StandardCharsets.UTF_8)));
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join().destroyForcibly();
    }
}
