package org.lianjian.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;

/** The file of a run: where it lies until it is discarded, and what is known of it ever after. */
@Embeddable
public class RunFile {

    private static final String BETWEEN = "\u001F";
    private static final int MOST = 4000;

    @Column(name = "file_id")
    private Long fileId;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String name;

    @Column(name = "file_size", nullable = false, updatable = false)
    private long size;

    @Column(name = "sha256", nullable = false, updatable = false)
    private String sha256;

    @Column(name = "sheet", nullable = false, updatable = false)
    private int sheet;

    @Column(name = "sheet_name", nullable = false, updatable = false)
    private String sheetName;

    @Column(name = "other_sheets", nullable = false, updatable = false)
    private String otherSheets;

    @Column(name = "heading_row", nullable = false, updatable = false)
    private long headingRow;

    protected RunFile() {
    }

    RunFile(ImportedFile file) {
        fileId = file.id();
        name = file.name();
        size = file.size();
        sha256 = file.sha256();
        sheet = file.sheet();
        sheetName = file.sheetName();
        String others = String.join(BETWEEN, file.others());
        otherSheets = others.length() > MOST ? others.substring(0, others.lastIndexOf(BETWEEN, MOST)) : others;
        headingRow = file.headingRow();
    }

    /** Forgets where it lies. */
    public void discard() {
        fileId = null;
    }

    /** What the store knows it by, or null once it is discarded. */
    public Long getFileId() {
        return fileId;
    }

    public String getName() {
        return name;
    }

    public long getSize() {
        return size;
    }

    public String getSha256() {
        return sha256;
    }

    public int getSheet() {
        return sheet;
    }

    public String getSheetName() {
        return sheetName;
    }

    /** The names of the sheets that are not read. */
    public List<String> others() {
        return Stream.of(otherSheets.split(BETWEEN)).filter(other -> !other.isEmpty()).toList();
    }

    public long getHeadingRow() {
        return headingRow;
    }
}
