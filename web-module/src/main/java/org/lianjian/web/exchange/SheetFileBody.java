package org.lianjian.web.exchange;

import org.lianjian.documents.boundary.Upload;

/** A sheet as it is sent to the API. */
public class SheetFileBody {

    private String fileName;
    private byte[] content;

    public void setFileName(String fileName) {
        this.fileName = fileName;
    }

    /** Base64 in the body. */
    public void setContent(byte[] content) {
        this.content = content.clone();
    }

    /** The file, or null when nothing was sent of it. */
    Upload upload() {
        return content == null ? null : new Upload(fileName == null ? "" : fileName, content);
    }
}
