package org.lianjian.organizations.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import org.lianjian.platform.text.PlainText;

/** What is typed about an organisation, on the form and in the API body. */
public class OrganizationDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "validation.required")
    private OrganizationKind kind;

    /** The full registered name. */
    @PlainText(max = 120)
    private String name;

    /** What people call it in lists; the name when left out. */
    @PlainText(max = 40, required = false)
    private String shortName;

    /** When a changed name came into force; today when left out. */
    private LocalDate nameSince;

    /** Unified social credit code (GB 32100-2015), optional. */
    @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}", message = "validation.creditCode")
    private String creditCode;

    /** Why a code with a wrong check character is right all the same. */
    @PlainText(max = 200, required = false)
    private String creditCodeReason;

    /** 12-digit code of the township it lies in; of the city for a municipal body. */
    @NotNull(message = "validation.required")
    @Pattern(regexp = "\\d{12}", message = "validation.divisionCode")
    private String townshipCode;

    /** 12-digit code of the village or community, optional. */
    @Pattern(regexp = "\\d{12}", message = "validation.divisionCode")
    private String divisionCode;

    @PlainText(max = 200, required = false)
    private String address;

    /** Enterprises only. */
    private SizeClass sizeClass;

    @PlainText(max = 60, required = false)
    private String industry;

    /** Government bodies only; required for them. */
    private BodyLevel bodyLevel;

    private PartyForm partyForm;

    @PlainText(max = 120, required = false)
    private String partyName;

    @PlainText(max = 120, required = false)
    private String partySuperior;

    @PositiveOrZero(message = "validation.positiveOrZero")
    @Max(value = 1000000, message = "validation.max")
    private Integer partyHeadcount;

    /** Required with a head-count. */
    private LocalDate partyHeadcountAsOf;

    @PlainText(max = 40, required = false)
    private String secretaryName;

    @Pattern(regexp = "[0-9+() -]{5,20}", message = "validation.phone")
    private String secretaryPhone;

    @PlainText(max = 40, required = false)
    private String contactName;

    @Pattern(regexp = "[0-9+() -]{5,20}", message = "validation.phone")
    private String contactPhone;

    @PlainText(max = 1000, required = false, lines = true)
    private String remark;

    public OrganizationKind getKind() {
        return kind;
    }

    public void setKind(OrganizationKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public LocalDate getNameSince() {
        return nameSince;
    }

    public void setNameSince(LocalDate nameSince) {
        this.nameSince = nameSince;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getCreditCodeReason() {
        return creditCodeReason;
    }

    public void setCreditCodeReason(String creditCodeReason) {
        this.creditCodeReason = creditCodeReason;
    }

    public String getTownshipCode() {
        return townshipCode;
    }

    public void setTownshipCode(String townshipCode) {
        this.townshipCode = townshipCode;
    }

    public String getDivisionCode() {
        return divisionCode;
    }

    public void setDivisionCode(String divisionCode) {
        this.divisionCode = divisionCode;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public SizeClass getSizeClass() {
        return sizeClass;
    }

    public void setSizeClass(SizeClass sizeClass) {
        this.sizeClass = sizeClass;
    }

    public String getIndustry() {
        return industry;
    }

    public void setIndustry(String industry) {
        this.industry = industry;
    }

    public BodyLevel getBodyLevel() {
        return bodyLevel;
    }

    public void setBodyLevel(BodyLevel bodyLevel) {
        this.bodyLevel = bodyLevel;
    }

    public PartyForm getPartyForm() {
        return partyForm;
    }

    public void setPartyForm(PartyForm partyForm) {
        this.partyForm = partyForm;
    }

    public String getPartyName() {
        return partyName;
    }

    public void setPartyName(String partyName) {
        this.partyName = partyName;
    }

    public String getPartySuperior() {
        return partySuperior;
    }

    public void setPartySuperior(String partySuperior) {
        this.partySuperior = partySuperior;
    }

    public Integer getPartyHeadcount() {
        return partyHeadcount;
    }

    public void setPartyHeadcount(Integer partyHeadcount) {
        this.partyHeadcount = partyHeadcount;
    }

    public LocalDate getPartyHeadcountAsOf() {
        return partyHeadcountAsOf;
    }

    public void setPartyHeadcountAsOf(LocalDate partyHeadcountAsOf) {
        this.partyHeadcountAsOf = partyHeadcountAsOf;
    }

    public String getSecretaryName() {
        return secretaryName;
    }

    public void setSecretaryName(String secretaryName) {
        this.secretaryName = secretaryName;
    }

    public String getSecretaryPhone() {
        return secretaryPhone;
    }

    public void setSecretaryPhone(String secretaryPhone) {
        this.secretaryPhone = secretaryPhone;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
