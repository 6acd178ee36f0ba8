package org.lianjian.documents.boundary;

import java.util.Collection;
import java.util.List;

/** Stores and finds files for the features that own them. For business code; never for pages. */
public interface Attachments {

    /** The largest file taken, in bytes: 10 MB. */
    long MAX_SIZE = 10L * 1024 * 1024;

    /**
     * Checks and stores a file in the present transaction.
     *
     * @param field the input's name, for the message
     * @throws org.lianjian.platform.errors.InvalidInput if it is empty, larger than {@link #MAX_SIZE}, or its content is not PDF, PNG or JPEG
     */
    Attachment store(String field, Upload upload);

    /** What is known of the files with these ids, in the order of the ids. */
    List<Attachment> find(Collection<Long> ids);

    /**
     * A file with its bytes.
     *
     * @throws org.lianjian.platform.errors.NotFound if there is none with this id
     */
    AttachmentContent load(long id);
}
