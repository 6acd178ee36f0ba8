package org.lianjian.web.inspections;

import org.lianjian.documents.boundary.Upload;

/** One evidence file of a working paper; one that is stored already may be sent back as the paper answered it, and is passed over. */
public class PaperFileBody {

    private Long id;
    private String fileName;
    private byte[] content;

    public void setId(Long id) {
        this.id = id;
    }

    public void setFileName(String fileName) {
        this.fileName = fileName;
    }

    /** Base64 in the body. */
    public void setContent(byte[] content) {
        this.content = content.clone();
    }

    boolean isNew() {
        return id == null;
    }

    /** The file; what is missing of it is refused where files are checked. */
    Upload upload() {
        return new Upload(fileName == null ? "" : fileName, content == null ? new byte[0] : content.clone());
    }
}
