package org.lianjian.web.exchange;

import org.lianjian.exchange.boundary.ImportHeading;

/** A column of a file on the page: what its heading says, and what it is taken for. */
public class ColumnLine {

    private final ImportHeading heading;
    private String column;

    ColumnLine(ImportHeading heading) {
        this.heading = heading;
        this.column = heading.column();
    }

    public ImportHeading getHeading() {
        return heading;
    }

    /** Whether somebody has to look at it: it has a heading that nobody knew, and is taken for nothing. */
    public boolean isUnknown() {
        return heading.column() == null && !heading.recognised() && !heading.heading().isEmpty();
    }

    /** The name of the column it fills, or null when it is not read. */
    public String getColumn() {
        return column;
    }

    public void setColumn(String column) {
        this.column = column;
    }

    /** Whether something else was chosen than it was taken for. */
    boolean isCorrected() {
        return column == null ? heading.column() != null : !column.equals(heading.column());
    }
}
