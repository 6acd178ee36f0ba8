package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.archives.boundary.ArchiveDetails;
import org.lianjian.archives.boundary.ArchiveDraft;
import org.lianjian.archives.boundary.Archives;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.systems.Filings.Twins;

/** Brings agreements with all sorts of records to their end, and archives them. */
@ApplicationScoped
public class Closures {

    @Inject
    Office office;

    @Inject
    Filings filings;

    @Inject
    Paperwork paperwork;

    @Inject
    Undertakings undertakings;

    @Inject
    Resolved resolved;

    @Inject
    Agreements agreements;

    @Inject
    Activities activities;

    @Inject
    Archives archives;

    @Inject
    SealedLog log;

    /** A terminated agreement with an accepted activity, a meeting, a resolution and a project. */
    Twins ended(Town town) {
        Twins twins = filings.twinsIn(town);
        long activity = filings.file(twins, Filings.page());
        filings.confirm(twins, activity);
        office.as(twins.official(), () -> activities.accept(RecordRef.latest(activity)));
        resolved.by(twins);
        undertakings.agreed(twins);
        end(twins);
        return twins;
    }

    /** Ends it today, and waits until the log can prove that. */
    void end(Twins twins) {
        office.as(twins.official(), () -> agreements.terminate(RecordRef.latest(twins.agreement().id()), paperwork.termination()));
        log.awaitSealed();
    }

    /** Archives it. */
    ArchiveDetails archived(Twins twins) {
        return office.as(twins.official(), () -> archives.make(draft(twins)));
    }

    static ArchiveDraft draft(Twins twins) {
        ArchiveDraft draft = new ArchiveDraft();
        draft.setAgreementId(twins.agreement().id());
        return draft;
    }

    /** The bytes of a package. */
    byte[] bytes(Actor reader, ArchiveDetails archive) {
        return office.as(reader, () -> archives.take(archive.id()).content().bytes());
    }

    /** A package after somebody has been at it. */
    Upload changed(byte[] bytes, Consumer<FileSystem> change) {
        try {
            Path file = Files.write(Files.createTempFile("package", ".zip"), bytes);
            try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
                change.accept(zip);
            }
            byte[] after = Files.readAllBytes(file);
            Files.delete(file);
            return new Upload("package.zip", after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes an entry out. */
    static void delete(FileSystem zip, String path) {
        try {
            Files.delete(zip.getPath(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a text in the place of an entry. */
    static void write(FileSystem zip, String path, String text) {
        try (OutputStream out = Files.newOutputStream(zip.getPath(path))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
