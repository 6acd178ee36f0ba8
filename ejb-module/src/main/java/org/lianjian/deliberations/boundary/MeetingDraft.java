package org.lianjian.deliberations.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.activities.boundary.Way;
import org.lianjian.platform.text.PlainText;

/** What is typed when a meeting is convened, on the form and in the API body. In a series, what is left out follows from it. */
public class MeetingDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The series it belongs to, or null for a meeting that stands alone. */
    private Long seriesId;

    /** The agreement whose parties meet; null for a joint meeting of organisations of a township (联席会议). */
    private Long agreementId;

    /** Who takes part, in the order of the chair; for an agreement its parties when left out. */
    @Size(max = 200, message = "validation.tooMany")
    private List<Long> organizationIds = new ArrayList<>();

    @PlainText(max = 120)
    private String title;

    /** JOINT_DELIBERATION when left out. */
    private Way way;

    /** The day of the meeting, office time. */
    @NotNull(message = "validation.required")
    private LocalDate heldOn;

    /** Office time, to the minute. */
    private LocalTime startTime;

    /** ROOM when left out. */
    private PlaceKind placeKind;

    /** The name of the room, the address, or the link. */
    @PlainText(max = 300)
    private String place;

    /** The organisation in the chair, one of the participants. */
    @NotNull(message = "validation.required")
    private Long chairId;

    /** The least share of the participating organisations, 1 to 100. */
    @Min(value = 1, message = "deliberations.percent")
    @Max(value = 100, message = "deliberations.percent")
    private Integer quorumPercent;

    /** The least number of them. */
    @Min(value = 1, message = "deliberations.quorumCount")
    @Max(value = 200, message = "deliberations.quorumCount")
    private Integer quorumCount;

    /** The last day for proposing topics. */
    @NotNull(message = "validation.required")
    private LocalDate topicsUntil;

    public Long getSeriesId() {
        return seriesId;
    }

    public void setSeriesId(Long seriesId) {
        this.seriesId = seriesId;
    }

    public Long getAgreementId() {
        return agreementId;
    }

    public void setAgreementId(Long agreementId) {
        this.agreementId = agreementId;
    }

    public List<Long> getOrganizationIds() {
        return organizationIds;
    }

    public void setOrganizationIds(List<Long> organizationIds) {
        this.organizationIds = organizationIds;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalTime getStartTime() {
        return startTime;
    }

    public void setStartTime(LocalTime startTime) {
        this.startTime = startTime;
    }

    public PlaceKind getPlaceKind() {
        return placeKind;
    }

    public void setPlaceKind(PlaceKind placeKind) {
        this.placeKind = placeKind;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Long getChairId() {
        return chairId;
    }

    public void setChairId(Long chairId) {
        this.chairId = chairId;
    }

    public Integer getQuorumPercent() {
        return quorumPercent;
    }

    public void setQuorumPercent(Integer quorumPercent) {
        this.quorumPercent = quorumPercent;
    }

    public Integer getQuorumCount() {
        return quorumCount;
    }

    public void setQuorumCount(Integer quorumCount) {
        this.quorumCount = quorumCount;
    }

    public LocalDate getTopicsUntil() {
        return topicsUntil;
    }

    public void setTopicsUntil(LocalDate topicsUntil) {
        this.topicsUntil = topicsUntil;
    }
}
