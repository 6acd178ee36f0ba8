package org.lianjian.documents.entity;

import java.util.Arrays;
import java.util.Optional;

/** The types of file that are taken, told by content. */
public enum FileType {

    PDF("application/pdf", "pdf"), PNG("image/png", "png"), JPEG("image/jpeg", "jpg");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The type with this media type, if it is one that is taken. */
    public static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }

    /** Whether it is a picture, of which a small one can be made. */
    public boolean isImage() {
        return this != PDF;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual ending, without the dot. */
    public String extension() {
        return extension;
    }
}
