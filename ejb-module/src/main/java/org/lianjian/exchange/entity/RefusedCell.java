package org.lianjian.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;

/** A fault of a run, in the order of its rows. */
@Entity
@Table(name = "import_fault")
@IdClass(RefusedCellId.class)
public class RefusedCell {

    private static final int MOST = 4000;

    @Id
    @Column(name = "run_id")
    private long runId;

    @Id
    @Column(name = "place")
    private int place;

    @Column(name = "sheet_row", nullable = false)
    private long row;

    @Column(name = "position")
    private Integer position;

    @Column(name = "column_name")
    private String column;

    @Column(name = "cell_value", nullable = false)
    private String value;

    @Column(name = "message_key", nullable = false)
    private String key;

    @Column(name = "message_values", nullable = false)
    private String values;

    @Column(name = "suggestions", nullable = false)
    private String suggestions;

    protected RefusedCell() {
    }

    public RefusedCell(long runId, int place, long row) {
        this.runId = runId;
        this.place = place;
        this.row = row;
    }

    /** Where in the row it is, and what stands there. */
    public RefusedCell at(Integer newPosition, String newColumn, String newValue) {
        position = newPosition;
        column = newColumn;
        value = newValue;
        return this;
    }

    /** What is wrong with it. */
    public RefusedCell saying(String newKey, List<Object> newValues, List<String> newSuggestions) {
        key = newKey;
        values = StoredValues.write(newValues, MOST);
        suggestions = StoredValues.write(newSuggestions, MOST);
        return this;
    }

    public int getPlace() {
        return place;
    }

    public long getRow() {
        return row;
    }

    public Integer getPosition() {
        return position;
    }

    public String getColumn() {
        return column;
    }

    public String getValue() {
        return value;
    }

    public String getKey() {
        return key;
    }

    public List<Object> values() {
        return StoredValues.read(values);
    }

    public List<String> suggestions() {
        return StoredValues.read(suggestions).stream().map(Object::toString).toList();
    }
}
