package org.lianjian.archives.boundary;

import java.util.List;

/**
 * A record as a package has it; only to be read.
 *
 * @param path   the entry it stands in
 * @param number as people write it, or empty
 * @param title  its title or first words
 * @param values what it says, in the order of its own
 * @param tables its parts
 */
public record ArchivedRecord(ArchivedKind kind, String path, String number, String title, List<ArchivedValue> values,
        List<ArchivedTable> tables) {
}
