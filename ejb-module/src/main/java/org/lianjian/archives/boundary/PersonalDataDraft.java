package org.lianjian.archives.boundary;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.platform.text.PlainText;

/** Who asks, and which of what was found is theirs. Nothing of it is stored but the reference. */
public class PersonalDataDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @PlainText(max = 40)
    private String name;

    @PlainText(max = 20, required = false)
    private String phone;

    @PlainText(max = 100)
    private String reference;

    private List<String> traces = new ArrayList<>();

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** The office's reference of the request, such as the number of the letter; names nobody. */
    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    /** The references of the traces that are this person's, as the search answered them. */
    public List<String> getTraces() {
        return traces;
    }

    public void setTraces(List<String> traces) {
        this.traces = traces;
    }
}
