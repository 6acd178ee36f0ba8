package org.lianjian.web.findings;

import java.io.Serializable;
import org.lianjian.inspections.boundary.RecordConcerned;
import org.lianjian.inspections.boundary.RecordDraft;
import org.lianjian.inspections.boundary.RecordType;

/** One line of the form's list of records: a record it was opened from, with its title, or a number to be typed. */
public class RecordLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private RecordType type;
    private Long id;
    private String title;
    private String number;

    /** A line to be typed. */
    public RecordLine() {
        number = null;
    }

    RecordLine(RecordConcerned record) {
        type = record.type();
        id = record.id();
        title = record.title();
        number = record.key();
    }

    RecordLine(RecordDraft draft) {
        type = draft.getType();
        id = draft.getId();
        number = draft.getNumber();
    }

    RecordDraft draft() {
        RecordDraft draft = new RecordDraft();
        draft.setType(type);
        draft.setId(id);
        draft.setNumber(number);
        return draft;
    }

    /** The title of a record that is known, or null. */
    public String getTitle() {
        return title;
    }

    /** Whether it stands for a certain record, so that nothing is typed. */
    public boolean isKnown() {
        return id != null;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
