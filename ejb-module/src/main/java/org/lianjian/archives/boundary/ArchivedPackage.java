package org.lianjian.archives.boundary;

import java.util.List;

/**
 * A package, opened to be read.
 *
 * @param records the agreement first
 * @param report  the check that was packed with it
 */
public record ArchivedPackage(ArchiveDetails about, List<ArchivedRecord> records, List<ArchivedFile> files, List<ArchivedEvent> events,
        CheckReport report) {
}
