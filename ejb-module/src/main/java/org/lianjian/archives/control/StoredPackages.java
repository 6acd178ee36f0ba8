package org.lianjian.archives.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.lianjian.archives.boundary.ArchivedContent;
import org.lianjian.archives.boundary.ArchivedEvent;
import org.lianjian.archives.boundary.ArchivedFile;
import org.lianjian.archives.boundary.ArchivedKind;
import org.lianjian.archives.boundary.ArchivedPackage;
import org.lianjian.archives.boundary.ArchivedRecord;
import org.lianjian.archives.boundary.Archives;
import org.lianjian.archives.boundary.CheckItem;
import org.lianjian.archives.boundary.CheckLine;
import org.lianjian.archives.boundary.CheckReport;
import org.lianjian.archives.entity.Archive;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.ByteSource;
import org.lianjian.documents.boundary.ScratchFiles;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.personal.Person;
import org.lianjian.platform.text.Jsons;

/** Opens packages: those that come in and those in the store. */
@ApplicationScoped
public class StoredPackages {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    Attachments attachments;

    @Inject
    ScratchFiles scratch;

    /** Work on an opened package. */
    interface Work<T> {
        T on(OpenPackage opened) throws IOException;
    }

    /** Work on the bytes of a package. */
    interface FileWork<T> {
        T on(Path file) throws IOException;
    }

    /** Opens bytes from anywhere. */
    <T> T with(ByteSource bytes, Work<T> work) {
        return onDisk(bytes, file -> {
            try (OpenPackage opened = OpenPackage.of(file)) {
                return work.on(opened);
            }
        });
    }

    /** Takes bytes onto the disk, reading them once, for as long as the work lasts. */
    <T> T onDisk(ByteSource bytes, FileWork<T> work) {
        Path file = scratch.make();
        try {
            copy(bytes, file);
            return work.on(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The package cannot be read", e);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }

    private static void copy(ByteSource bytes, Path file) throws IOException {
        byte[] buffer = new byte[(int) MEGABYTE];
        long size = 0;
        try (InputStream in = bytes.open(); OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0 && size <= Archives.MAX_SIZE; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                size += read;
            }
        }
        if (size == 0 || size > Archives.MAX_SIZE) {
            throw size == 0 ? new InvalidInput("package", "documents.empty")
                    : new InvalidInput("package", "documents.tooLarge", Archives.MAX_SIZE / MEGABYTE);
        }
    }

    /** Bytes of a package in the store. */
    ByteSource bytes(Archive archive) {
        return attachments.load(archive.getAttachmentId()).content();
    }

    /** A package with all that can be read in it. */
    ArchivedPackage open(Archive archive) {
        return with(bytes(archive), opened -> {
            List<ArchivedRecord> records = new ArrayList<>();
            for (String path : opened.paths()) {
                if (path.startsWith(PackagePaths.RECORDS) && path.endsWith(PackagePaths.JSON)) {
                    records.add(PackageReading.record(kindOf(path), path, opened.json(path).asJsonObject()));
                }
            }
            records.sort(Comparator.comparing(ArchivedRecord::kind).thenComparing(ArchivedRecord::path));
            JsonObject contents = opened.json(PackagePaths.CONTENTS).asJsonObject();
            CheckReport report = report(opened);
            return new ArchivedPackage(archive.details(), records, ContentsJson.files(contents), events(opened, report), report);
        });
    }

    private static ArchivedKind kindOf(String path) {
        return Arrays.stream(ArchivedKind.values()).filter(kind -> path.startsWith(PackagePaths.RECORDS + kind.folder() + "/")).findFirst()
                .orElseThrow(() -> new NotFound("kind", path));
    }

    private static CheckReport report(OpenPackage opened) throws IOException {
        return ReportJson.read(opened.json(PackagePaths.REPORT).asJsonObject());
    }

    private static List<ArchivedEvent> events(OpenPackage opened, CheckReport report) throws IOException {
        List<String> unproven = report.lines().stream().filter(line -> line.item() == CheckItem.PROOFS).map(CheckLine::faults)
                .flatMap(List::stream).map(fault -> fault.entry()).toList();
        return opened.json(PackagePaths.HISTORY).asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(event -> new ArchivedEvent(event.getJsonNumber("leafIndex").longValue(), java.time.Instant.parse(event.getString("occurredAt")),
                        event.getString("event"), event.getString("objectType"), event.getString("objectKey"), event.getString("actor"),
                        !unproven.contains(PackagePaths.EVENTS + event.getInt("leafIndex") + PackagePaths.JSON))).toList();
    }

    /** A file of a package, read out of the stored bytes without unpacking the rest. */
    ArchivedContent file(Archive archive, String path) {
        ByteSource bytes = bytes(archive);
        ArchivedFile about = ContentsJson.files(contents(bytes)).stream().filter(file -> file.path().equals(path)).findFirst()
                .orElseThrow(() -> new NotFound("file", path));
        return new ArchivedContent(about, () -> entry(bytes, path));
    }

    /** Whether its records name a person. */
    boolean mention(Archive archive, Person person) {
        try (ZipInputStream zip = new ZipInputStream(bytes(archive).open(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith(PackagePaths.RECORDS) && person.appearsIn(new String(zip.readAllBytes(), StandardCharsets.UTF_8))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("The package " + archive.getNumber() + " cannot be read", e);
        }
    }

    private static JsonObject contents(ByteSource bytes) {
        try (InputStream in = entry(bytes, PackagePaths.CONTENTS);
                JsonReader reader = Jsons.provider().createReader(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)))) {
            return reader.readObject();
        } catch (IOException | JsonException e) {
            throw new NotFound("file", PackagePaths.CONTENTS);
        }
    }

    /** A reader of one entry; closing it closes the package. */
    private static InputStream entry(ByteSource bytes, String path) throws IOException {
        ZipInputStream zip = new ZipInputStream(bytes.open(), StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(path)) {
                return new FilterInputStream(zip) {
                };
            }
        }
        zip.close();
        throw new NotFound("file", path);
    }
}
