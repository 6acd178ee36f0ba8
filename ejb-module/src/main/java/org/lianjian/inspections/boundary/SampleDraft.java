package org.lianjian.inspections.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.text.PlainText;

/** What is typed about a sample, on the form and in the API body. Left-out filters mean all of the engagement. */
public class SampleDraft implements Serializable {

    /** The largest sample. */
    public static final int MOST = 500;

    private static final long serialVersionUID = 1L;

    @PlainText(max = 120)
    private String title;

    @NotNull(message = "validation.required")
    private RecordKind kind;

    /** RANDOM when left out. */
    private SamplingMethod method;

    @NotNull(message = "validation.required")
    @Min(value = 1, message = "validation.positive")
    @Max(value = MOST, message = "validation.max")
    private Integer wanted;

    /** Made when left out. */
    @Pattern(regexp = "[0-9A-Za-z-]{0,64}", message = "inspections.seedForm")
    private String seed;

    /** One township of the engagement. */
    private String townshipCode;

    /** First day of the records' period; within the engagement's. */
    private LocalDate from;

    /** Its last day. */
    private LocalDate to;

    /** Code of a state of the kind of record. */
    private String state;

    /** Code of a kind of pairing. */
    private String pairingKind;

    /** Filed late or in time; with activities. */
    private Boolean late;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public RecordKind getKind() {
        return kind;
    }

    public void setKind(RecordKind kind) {
        this.kind = kind;
    }

    public SamplingMethod getMethod() {
        return method;
    }

    public void setMethod(SamplingMethod method) {
        this.method = method;
    }

    public Integer getWanted() {
        return wanted;
    }

    public void setWanted(Integer wanted) {
        this.wanted = wanted;
    }

    public String getSeed() {
        return seed;
    }

    public void setSeed(String seed) {
        this.seed = seed;
    }

    public String getTownshipCode() {
        return townshipCode;
    }

    public void setTownshipCode(String townshipCode) {
        this.townshipCode = townshipCode;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getPairingKind() {
        return pairingKind;
    }

    public void setPairingKind(String pairingKind) {
        this.pairingKind = pairingKind;
    }

    public Boolean getLate() {
        return late;
    }

    public void setLate(Boolean late) {
        this.late = late;
    }
}
