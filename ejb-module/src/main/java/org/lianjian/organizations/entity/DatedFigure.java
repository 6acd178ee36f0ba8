package org.lianjian.organizations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.organizations.boundary.StatisticDraft;

/** A published figure about a division as of a day; never changed, only followed by a later one. */
@Entity
@Table(name = "statistic")
@RecordedAs(ObjectType.STATISTIC)
public class DatedFigure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statistic")
    @SequenceGenerator(name = "statistic", sequenceName = "statistic_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "division_code", nullable = false)
    private String divisionCode;

    @Column(name = "indicator", nullable = false)
    private String indicator;

    @Column(name = "figure", nullable = false)
    private BigDecimal figure;

    @Column(name = "unit", nullable = false)
    private String unit;

    @Column(name = "as_of", nullable = false)
    private LocalDate asOf;

    @Column(name = "source", nullable = false)
    private String source;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected DatedFigure() {
    }

    /** What the draft says. */
    public DatedFigure(StatisticDraft draft, Instant now) {
        divisionCode = draft.getDivisionCode();
        indicator = Words.tidy(draft.getIndicator());
        figure = draft.getValue();
        unit = Words.tidy(draft.getUnit());
        asOf = draft.getAsOf();
        source = Words.tidy(draft.getSource());
        recordedAt = now;
    }

    public Long getId() {
        return id;
    }

    public String getDivisionCode() {
        return divisionCode;
    }

    public String getIndicator() {
        return indicator;
    }

    public BigDecimal getFigure() {
        return figure;
    }

    public String getUnit() {
        return unit;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public String getSource() {
        return source;
    }
}
