package org.lianjian.archives.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;

/** Archived packages (归档包): made of finished agreements, checked, handed out, received and read. */
@Local
public interface Archives {

    /** The largest package, in bytes. */
    long MAX_SIZE = 512L * 1024 * 1024;

    /** Packages within the caller's reach, newest first. */
    Slice<ArchiveRow> list(ArchiveFilter filter, PageQuery page);

    /** What is known of one package. */
    ArchiveDetails get(long id);

    /** One package, opened. */
    ArchivedPackage open(long id);

    /**
     * A file in a package.
     *
     * @param path the entry
     */
    ArchivedContent file(long id, String path);

    /** Checks a stored package once more. */
    CheckReport check(long id);

    /** Whether the caller can make a package of the agreement. */
    ArchiveOffer offer(long agreementId);

    /**
     * Packs an agreement that has ended with all its records, and keeps the package. When nothing was recorded about them since the last package,
     * that one is answered.
     */
    ArchiveDetails make(@Valid ArchiveDraft draft);

    /** The package as a file; taking it is an event. */
    AttachmentContent take(long id);

    /**
     * Checks a package that stays outside.
     *
     * @param key the verification key of the installation that made it, got by another way; empty if that is this one
     * @throws org.lianjian.platform.errors.InvalidInput if it is no such package, or not safe to be opened
     */
    CheckReport inspect(Upload upload, String key);

    /**
     * Takes in a package of another installation, only to be read. The same package twice is one.
     *
     * @throws org.lianjian.platform.errors.InvalidInput if it does not stand the check
     */
    ArchiveDetails receive(Upload upload, String key);
}
