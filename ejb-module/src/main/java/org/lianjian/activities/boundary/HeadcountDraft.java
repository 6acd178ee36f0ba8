package org.lianjian.activities.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;

/** How many people of one party took part. */
public class HeadcountDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "validation.required")
    private Long organizationId;

    @NotNull(message = "validation.required")
    @PositiveOrZero(message = "validation.positiveOrZero")
    @Max(value = 100000, message = "validation.max")
    private Integer count;

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }
}
