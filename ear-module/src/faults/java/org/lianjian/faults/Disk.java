package org.lianjian.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A small disk of its own for some data, so that it can be filled; a folder of the usual disk where this program may make none. */
final class Disk {

    private final Path folder;
    private final boolean own;

    private Disk(Path folder, boolean own) {
        this.folder = folder;
        this.own = own;
    }

    static Disk make(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        boolean own = "root".equals(System.getProperty("user.name"))
                && run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "lianjian-faults", folder.toString()) == 0;
        return new Disk(folder, own);
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    Path folder() {
        return folder;
    }

    /** Whether it can be filled without harm to anything else. */
    boolean canBeFilled() {
        return own;
    }

    /** Leaves no byte free. */
    void fill() throws IOException {
        byte[] block = new byte[64 * 1024];
        try (OutputStream filler = Files.newOutputStream(folder.resolve("filler"))) {
            while (true) {
                filler.write(block);
            }
        } catch (IOException e) {
            System.getLogger(Disk.class.getName()).log(System.Logger.Level.DEBUG, "Full", e);
        }
    }

    void release() throws IOException {
        Files.deleteIfExists(folder.resolve("filler"));
    }

    void remove() throws IOException, InterruptedException {
        if (own) {
            run("umount", "-l", folder.toString());
        }
    }
}
