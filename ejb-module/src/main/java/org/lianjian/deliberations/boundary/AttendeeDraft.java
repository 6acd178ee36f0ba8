package org.lianjian.deliberations.boundary;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.lianjian.platform.text.PlainText;

/** One line of the attendance list. */
public class AttendeeDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Null for an observer of no party. */
    private Long organizationId;

    @NotNull(message = "validation.required")
    private AttendanceStatus status;

    /** As written on the day; may be left out for an organisation that is excused or absent. */
    @PlainText(max = 60, required = false)
    private String name;

    /** As written on the day. */
    @PlainText(max = 120, required = false)
    private String title;

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }

    public AttendanceStatus getStatus() {
        return status;
    }

    public void setStatus(AttendanceStatus status) {
        this.status = status;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
