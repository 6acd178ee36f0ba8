package org.lianjian.documents.boundary;

import java.util.Locale;

/** What a paper can be had as: to be worked on, to be printed and read anywhere, and the national format for fixed layouts (GB/T 33190). */
public enum DocumentFormat {

    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"), PDF("application/pdf"), OFD("application/ofd");

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual ending, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
