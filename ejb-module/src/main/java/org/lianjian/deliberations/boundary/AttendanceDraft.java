package org.lianjian.deliberations.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The attendance list of a meeting. */
public class AttendanceDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The version of the list that the writer has read. */
    @NotNull(message = "validation.required")
    private Integer version;

    @Valid
    @Size(max = 300, message = "validation.tooMany")
    private List<AttendeeDraft> lines = new ArrayList<>();

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public List<AttendeeDraft> getLines() {
        return lines;
    }

    public void setLines(List<AttendeeDraft> lines) {
        this.lines = lines;
    }
}
