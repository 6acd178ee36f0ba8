package org.lianjian.exchange.boundary;

import java.util.Locale;

/** The kinds of file that a list goes out as. */
public enum ListFormat {

    /** A workbook laid out as an office files it. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),

    /** Plain rows for programs, in UTF-8. */
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    ListFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** What is said of the file in the answer. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of its name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
