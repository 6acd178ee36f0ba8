package org.lianjian.agreements.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.lianjian.platform.records.Derived;

/** One measurable promise of an agreement (共建承诺事项), and how much activities have filed and fulfilled of it. */
@Entity
@Table(name = "commitment")
public class AgreementCommitment {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commitment_seq")
    @SequenceGenerator(name = "commitment_seq", sequenceName = "commitment_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement_id", nullable = false)
    private Agreement agreement;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "addendum_id")
    private AgreementAddendum addendum;

    @Column(name = "organization_id")
    private Long organizationId;

    @Column(name = "measure", nullable = false)
    private String measure;

    @Column(name = "target", nullable = false)
    private BigDecimal target;

    @Column(name = "unit", nullable = false)
    private String unit;

    @Column(name = "due", nullable = false)
    private LocalDate due;

    @Column(name = "position", nullable = false)
    private int position;

    @Derived
    @Column(name = "filed", nullable = false)
    private BigDecimal filed = BigDecimal.ZERO;

    @Derived
    @Column(name = "done", nullable = false)
    private BigDecimal done = BigDecimal.ZERO;

    /** For the persistence provider. */
    protected AgreementCommitment() {
    }

    AgreementCommitment(Agreement agreement, CommitmentLine line, LocalDate termEnd, int position) {
        this(agreement, null, line, termEnd, position);
    }

    AgreementCommitment(Agreement agreement, AgreementAddendum addendum, CommitmentLine line, LocalDate termEnd, int position) {
        this.agreement = agreement;
        this.addendum = addendum;
        write(line, termEnd, position);
    }

    /** Takes the line over. */
    final void write(CommitmentLine line, LocalDate termEnd, int place) {
        organizationId = line.organizationId();
        measure = line.measure().strip();
        target = line.target();
        unit = line.unit().strip();
        due = line.due() == null ? termEnd : line.due();
        position = place;
    }

    /** Moves what is filed and what is done by so much, up or down; neither falls below zero. */
    public void count(BigDecimal filedMore, BigDecimal doneMore) {
        filed = filed.add(filedMore).max(BigDecimal.ZERO);
        done = done.add(doneMore).max(BigDecimal.ZERO);
    }

    /** Whether as much is done as was promised. */
    boolean isMet() {
        return done.compareTo(target) >= 0;
    }

    /** What is still to be done, as a promise of the following term. */
    CommitmentLine carriedOver(Term term, Term following) {
        LocalDate moved = due.plus(term.length());
        LocalDate latest = following.getEnd();
        return new CommitmentLine(null, organizationId, measure, target.subtract(done), unit, moved.isAfter(latest) ? latest : moved);
    }

    /** Done of target in whole percent, 0 to 100; 100 only once all is done. */
    public int percent() {
        return done.multiply(HUNDRED).divide(target, 0, RoundingMode.DOWN).min(HUNDRED).intValue();
    }

    public Long getId() {
        return id;
    }

    /** The addendum it was promised in, or null for a promise of the agreement itself. */
    public AgreementAddendum getAddendum() {
        return addendum;
    }

    public Long getOrganizationId() {
        return organizationId;
    }

    public String getMeasure() {
        return measure;
    }

    public BigDecimal getTarget() {
        return target;
    }

    public String getUnit() {
        return unit;
    }

    public LocalDate getDue() {
        return due;
    }

    int getPosition() {
        return position;
    }

    public BigDecimal getFiled() {
        return filed;
    }

    public BigDecimal getDone() {
        return done;
    }
}
