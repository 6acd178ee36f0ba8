package org.lianjian.documents.control;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A server of the S3 protocol on this machine, in a process of its own. */
final class LocalObjectStore implements AutoCloseable {

    private static final String BUCKET = "files";
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path folder;
    private final int port;

    private LocalObjectStore(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** Starts one with an empty bucket that keeps its objects in the folder. */
    static LocalObjectStore start(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("objects/" + BUCKET));
        int port = freePort();
        Path settings = Files.write(folder.resolve("settings"), List.of("s3proxy.endpoint=http://127.0.0.1:" + port,
                "s3proxy.authorization=aws-v4", "s3proxy.identity=lianjian", "s3proxy.credential=secret", "jclouds.provider=filesystem-nio2",
                "jclouds.filesystem.basedir=" + folder.resolve("objects")));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-jar",
                "target/object-store/s3proxy.jar", "--properties", settings.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        LocalObjectStore server = new LocalObjectStore(process, folder, port);
        server.await();
        return server;
    }

    /** A store over its bucket. */
    S3ContentStore open(String secret) {
        return new S3ContentStore(URI.create("http://127.0.0.1:" + port), "us-east-1", BUCKET, "lianjian", secret);
    }

    /** The file in which it keeps an object. */
    Path placeOf(String sha256) {
        return folder.resolve("objects/" + BUCKET + "/" + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void await() throws IOException, InterruptedException {
        for (int tenth = 0; tenth < 10 * PATIENCE_SECONDS; tenth++) {
            if (isAnswering()) {
                return;
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(100);
        }
        process.destroyForcibly();
        throw new IllegalStateException("The object store does not start: " + Files.readString(folder.resolve("log")));
    }

    private boolean isAnswering() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
