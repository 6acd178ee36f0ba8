package org.lianjian.deliberations.boundary;

import java.io.Serializable;
import org.lianjian.platform.text.PlainText;

/** A topic that a party proposes. */
public class TopicDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @PlainText(max = 240)
    private String title;

    @PlainText(max = 2000, required = false, lines = true)
    private String explanation;

    /** The organisation that proposes it; the only one the caller acts for when left out. */
    private Long organizationId;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }
}
