package org.lianjian.notices.boundary;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.lianjian.platform.text.PlainText;

/** What is typed about a work chat. */
public class WebhookDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The 12-digit code of the township. */
    @PlainText(max = 12)
    private String townshipCode;

    @NotNull(message = "validation.required")
    private WebhookKind kind;

    /** What the group is called, for the page. */
    @PlainText(max = 60)
    private String label;

    /** The robot's address, which holds its key. */
    @PlainText(max = 1000)
    private String address;

    /** The robot's signing secret (加签), with 钉钉 only; may be left out. */
    @PlainText(max = 200, required = false)
    private String signingSecret;

    public String getTownshipCode() {
        return townshipCode;
    }

    public void setTownshipCode(String townshipCode) {
        this.townshipCode = townshipCode;
    }

    public WebhookKind getKind() {
        return kind;
    }

    public void setKind(WebhookKind kind) {
        this.kind = kind;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getSigningSecret() {
        return signingSecret;
    }

    public void setSigningSecret(String signingSecret) {
        this.signingSecret = signingSecret;
    }
}
