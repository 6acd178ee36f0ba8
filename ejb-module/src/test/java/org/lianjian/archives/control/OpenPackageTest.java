package org.lianjian.archives.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianjian.platform.errors.InvalidInput;

/** What is no package, or not safe to be opened, is refused with the reason before any of it is unpacked. */
class OpenPackageTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void whatIsNoZipIsRefused() throws IOException {
        assertThat(refusal(Files.write(folder.resolve("a.pdf"), APackage.PDF))).isEqualTo("archives.refused.notAZip");
        byte[] sound = Files.readAllBytes(APackage.in(folder));
        assertThat(refusal(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(sound, sound.length / 2))))
                .isEqualTo("archives.refused.notAZip");
    }

    @Test
    void aZipOfSomethingElseIsRefused() throws IOException {
        assertThat(refusal(zip("word/document.xml", 10))).isEqualTo("archives.refused.notAPackage");
    }

    @Test
    void namesThatLeadOutOfItAreRefused() throws IOException {
        assertThat(refusal(zip("../outside.json", 10))).isEqualTo("archives.refused.name");
        assertThat(refusal(zip("/etc/passwd", 10))).isEqualTo("archives.refused.name");
        assertThat(refusal(zip("data\\..\\outside.json", 10))).isEqualTo("archives.refused.name");
        assertThat(refusal(zip("data/./x.json", 10))).isEqualTo("archives.refused.name");
    }

    @Test
    void aBombIsRefused() throws IOException {
        assertThat(refusal(zip("data/files/bomb.pdf", 300 * MEGABYTE))).isEqualTo("archives.refused.bomb");
    }

    @Test
    void anEntryThatIsLargerThanItDeclaresIsRefused() throws IOException {
        Path file = zip("data/files/x.pdf", 1000);
        byte[] bytes = Files.readAllBytes(file);
        assertThat(lie(bytes, 1000, 10)).isTrue();
        assertThat(refusal(Files.write(file, bytes))).isNotEmpty();
    }

    /** The directory at the end says another size. */
    private static boolean lie(byte[] zip, int size, int said) {
        for (int i = zip.length - 60; i > 0; i--) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2 && (zip[i + 24] & 255 | (zip[i + 25] & 255) << 8) == size) {
                zip[i + 24] = (byte) said;
                zip[i + 25] = 0;
                return true;
            }
        }
        return false;
    }

    private String refusal(Path file) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> {
            try (OpenPackage opened = OpenPackage.of(file)) {
                opened.text("data/files/x.pdf");
            } catch (java.util.zip.ZipException e) {
                throw new InvalidInput("package", "archives.refused.notAZip", e.getMessage());
            }
        });
        return refused.violations().get(0).key();
    }

    private Path zip(String name, int size) throws IOException {
        Path file = folder.resolve("a.zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String needed : new String[] {name, PackagePaths.LABEL, PackagePaths.CONTENTS, "data/files/y.pdf"}) {
                zip.putNextEntry(new ZipEntry(needed));
                byte[] zeros = new byte[Math.min(size, MEGABYTE)];
                for (int written = 0; written < size && needed.equals(name); written += zeros.length) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
            if (!name.startsWith("word")) {
                zip.putNextEntry(new ZipEntry(PackagePaths.BAGIT));
                zip.closeEntry();
            }
        }
        return file;
    }
}
