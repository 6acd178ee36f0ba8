package org.lianjian.organizations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.DivisionDraft;
import org.lianjian.organizations.boundary.DivisionLevel;

/** An administrative division with the time it exists. */
@Entity
@Table(name = "division")
public class AdministrativeDivision {

    private static final int TOWNSHIP_DIGITS = 9;

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "mark")
    private String mark;

    @Enumerated(EnumType.STRING)
    @Column(name = "division_level", nullable = false)
    private DivisionLevel level;

    @Column(name = "parent_code")
    private String parentCode;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "remark")
    private String remark;

    protected AdministrativeDivision() {
    }

    /** A division as given, with a remark about its code or null. */
    public AdministrativeDivision(Division given, String remark) {
        this.code = given.code();
        this.name = given.name();
        this.mark = given.mark();
        this.level = given.level();
        this.parentCode = given.parentCode();
        this.validFrom = given.validFrom();
        this.validTo = given.validTo();
        this.remark = remark;
    }

    /** A division as it was typed; {@link DivisionRules} has passed it. */
    public static AdministrativeDivision of(DivisionDraft draft) {
        DivisionLevel level = DivisionRules.levelOf(draft.getCode());
        return new AdministrativeDivision(new Division(draft.getCode(), Words.tidy(draft.getName()), Words.tidy(draft.getMark()), level,
                DivisionRules.parentOf(draft.getCode()), draft.getValidFrom(), draft.getValidTo()), null);
    }

    /** Whether the draft, which has the same code, says anything else. */
    public boolean isChangedBy(DivisionDraft draft) {
        return !toDivision().equals(of(draft).toDivision());
    }

    /** Takes over what the draft says. */
    public void change(DivisionDraft draft) {
        name = Words.tidy(draft.getName());
        mark = Words.tidy(draft.getMark());
        validFrom = draft.getValidFrom();
        validTo = draft.getValidTo();
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public DivisionLevel getLevel() {
        return level;
    }

    /** Whether it exists on that day. */
    public boolean existsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    /** Whether it lies in the township with that code. */
    public boolean liesIn(String townshipCode) {
        return code.regionMatches(0, townshipCode, 0, TOWNSHIP_DIGITS);
    }

    /** What others may know of it. */
    public Division toDivision() {
        return new Division(code, name, mark, level, parentCode, validFrom, validTo);
    }
}
