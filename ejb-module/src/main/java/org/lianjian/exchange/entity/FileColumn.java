package org.lianjian.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A column of a file that comes in, and what it is taken for. */
@Embeddable
public class FileColumn {

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "heading", nullable = false)
    private String heading;

    @Column(name = "column_name")
    private String name;

    @Column(name = "recognised", nullable = false)
    private boolean recognised;

    protected FileColumn() {
    }

    public FileColumn(int position, String heading, String name, boolean recognised) {
        this.position = position;
        this.heading = heading;
        this.name = name;
        this.recognised = recognised;
    }

    public int getPosition() {
        return position;
    }

    public String getHeading() {
        return heading;
    }

    /** The name of the column that it fills, or null. */
    public String getName() {
        return name;
    }

    public boolean isRecognised() {
        return recognised;
    }
}
