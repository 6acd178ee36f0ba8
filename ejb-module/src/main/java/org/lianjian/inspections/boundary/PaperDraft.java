package org.lianjian.inspections.boundary;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.lianjian.platform.text.PlainText;

/** What is typed on a working paper, on the form and in the API body. */
public class PaperDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "validation.required")
    private PaperResult result;

    /** What was checked, and against what. */
    @PlainText(max = 2000, required = false, lines = true)
    private String checked;

    /** What was found; required with EXCEPTION. */
    @PlainText(max = 4000, required = false, lines = true)
    private String note;

    public PaperResult getResult() {
        return result;
    }

    public void setResult(PaperResult result) {
        this.result = result;
    }

    public String getChecked() {
        return checked;
    }

    public void setChecked(String checked) {
        this.checked = checked;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
