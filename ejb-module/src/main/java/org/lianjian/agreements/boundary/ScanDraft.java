package org.lianjian.agreements.boundary;

import jakarta.validation.constraints.NotNull;
import org.lianjian.documents.boundary.Upload;

/** The scan of a paper that was signed before. */
public class ScanDraft {

    /** All signed pages in one file: PDF, PNG or JPEG. */
    @NotNull(message = "validation.required")
    private Upload scan;

    public Upload getScan() {
        return scan;
    }

    public void setScan(Upload scan) {
        this.scan = scan;
    }
}
