package org.lianjian.documents.boundary;

import java.util.Collection;
import java.util.List;

/** Stores and finds files for the features that own them. For business code; never for pages. */
public interface Attachments {

    /** The largest file that people attach to a record, in bytes: 10 MB. */
    long MAX_SIZE = 10L * 1024 * 1024;

    /**
     * Checks and stores what somebody attaches to a record, in the present transaction.
     *
     * @param field the input's name, for the message
     * @throws org.lianjian.platform.errors.InvalidInput if it is empty, larger than {@link #MAX_SIZE}, or its content is not PDF, PNG or JPEG
     */
    Attachment store(String field, Upload upload);

    /**
     * Stores another kind of file, whose type the caller has made sure of, in the present transaction.
     *
     * @param field     the input's name, for the message
     * @param mediaType what it is
     * @param extension the ending of such files without the dot, for a file that is left without a name
     * @param most      the largest size taken, in bytes
     * @throws org.lianjian.platform.errors.InvalidInput if it is empty or larger than {@code most}
     */
    Attachment keep(String field, Upload upload, String mediaType, String extension, long most);

    /** What is known of the files with these ids, in the order of the ids. */
    List<Attachment> find(Collection<Long> ids);

    /**
     * A file with its bytes.
     *
     * @throws org.lianjian.platform.errors.NotFound if there is none with this id
     */
    AttachmentContent load(long id);

    /** Forgets a file that no record refers to any more; its bytes go a day later, unless another file has the same. Unknown ids are passed over. */
    void discard(long id);
}
