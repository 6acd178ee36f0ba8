package org.lianjian.archives.boundary;

import org.lianjian.documents.boundary.ByteSource;

/** One entry of a package with its bytes. */
public record ArchivedContent(ArchivedFile about, ByteSource content) {
}
