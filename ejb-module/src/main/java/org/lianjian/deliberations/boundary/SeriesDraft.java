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
import org.lianjian.platform.text.PlainText;

/** What is typed about a series, on the form and in the API body. */
public class SeriesDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @PlainText(max = 120)
    private String name;

    /** The agreement whose parties meet; null for a joint meeting of organisations of a township (联席会议). */
    private Long agreementId;

    /** Who takes part, in the order of the chair; for an agreement its parties when left out. */
    @Size(max = 200, message = "validation.tooMany")
    private List<Long> organizationIds = new ArrayList<>();

    @NotNull(message = "validation.required")
    private Rhythm rhythm;

    /** 1 to 31; a shorter month's last day stands for a day it does not have. */
    @NotNull(message = "validation.required")
    @Min(value = 1, message = "deliberations.dayOfMonth")
    @Max(value = 31, message = "deliberations.dayOfMonth")
    private Integer dayOfMonth;

    /** Whether a day off moves to the next working day; yes when left out. */
    private Boolean onWorkingDays;

    /** No meeting is proposed before this day. */
    @NotNull(message = "validation.required")
    private LocalDate startsOn;

    /** Office time, to the minute. */
    private LocalTime startTime;

    /** ROOM when left out. */
    private PlaceKind placeKind;

    /** The name of the room, the address, or the link. */
    @PlainText(max = 300)
    private String place;

    /** The least share of the participating organisations, 1 to 100. */
    @Min(value = 1, message = "deliberations.percent")
    @Max(value = 100, message = "deliberations.percent")
    private Integer quorumPercent;

    /** The least number of them. */
    @Min(value = 1, message = "deliberations.quorumCount")
    @Max(value = 200, message = "deliberations.quorumCount")
    private Integer quorumCount;

    /** Until how many days before a meeting topics can be proposed. */
    @NotNull(message = "validation.required")
    @Min(value = 0, message = "deliberations.topicDays")
    @Max(value = 60, message = "deliberations.topicDays")
    private Integer topicDays;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public Integer getDayOfMonth() {
        return dayOfMonth;
    }

    public void setDayOfMonth(Integer dayOfMonth) {
        this.dayOfMonth = dayOfMonth;
    }

    public Boolean getOnWorkingDays() {
        return onWorkingDays;
    }

    public void setOnWorkingDays(Boolean onWorkingDays) {
        this.onWorkingDays = onWorkingDays;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
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

    public Integer getTopicDays() {
        return topicDays;
    }

    public void setTopicDays(Integer topicDays) {
        this.topicDays = topicDays;
    }
}
