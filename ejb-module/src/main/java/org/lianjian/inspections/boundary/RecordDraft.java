package org.lianjian.inspections.boundary;

import java.io.Serializable;
import org.lianjian.platform.text.PlainText;

/** A record that a finding to be issued is about: named by type and id, or by the number people write. */
public class RecordDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Needed with an id. */
    private RecordType type;

    private Long id;

    /** Its number or key, for lines without an id. */
    @PlainText(max = 40, required = false)
    private String number;

    public RecordType getType() {
        return type;
    }

    public void setType(RecordType type) {
        this.type = type;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** Whether nothing was filled in. */
    public boolean isEmpty() {
        return id == null && (number == null || number.isBlank());
    }
}
