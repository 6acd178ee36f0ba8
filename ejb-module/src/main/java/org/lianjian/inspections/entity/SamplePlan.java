package org.lianjian.inspections.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lianjian.inspections.boundary.SamplingMethod;
import org.lianjian.platform.access.Extent;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.population.PopulationFilter;

/** What a sample is drawn from and how: all that is needed to draw it again. */
@Embeddable
public class SamplePlan {

    private static final String SEPARATOR = ",";

    @Enumerated(EnumType.STRING)
    @Column(name = "record_kind", nullable = false, updatable = false)
    private RecordKind kind;

    @Column(name = "townships", nullable = false, updatable = false)
    private String townships;

    @Column(name = "records_from", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "records_to", nullable = false, updatable = false)
    private LocalDate to;

    @Column(name = "record_state", updatable = false)
    private String state;

    @Column(name = "pairing_kind", updatable = false)
    private String pairingKind;

    @Column(name = "late", updatable = false)
    private Boolean late;

    @Enumerated(EnumType.STRING)
    @Column(name = "sampling_method", nullable = false, updatable = false)
    private SamplingMethod method;

    @Column(name = "seed", nullable = false, updatable = false)
    private String seed;

    @Column(name = "wanted", nullable = false, updatable = false)
    private int wanted;

    /** For the persistence provider. */
    protected SamplePlan() {
    }

    /** A plan; the population's extent has one kind. */
    public SamplePlan(RecordKind kind, PopulationFilter population, SamplingMethod method, String seed, int wanted) {
        this.kind = kind;
        this.townships = population.townshipCodes().stream().sorted().reduce((one, next) -> one + SEPARATOR + next).orElse("");
        this.from = population.extent().from();
        this.to = population.extent().to();
        this.state = population.state();
        this.pairingKind = population.pairingKind();
        this.late = population.late();
        this.method = method;
        this.seed = seed;
        this.wanted = wanted;
    }

    /** What it is drawn from. */
    public PopulationFilter population() {
        return new PopulationFilter(Set.copyOf(townships()), new Extent(Set.of(kind), from, to), state, pairingKind, late);
    }

    /** A new draw by the plan. */
    public Draw draw() {
        return Draw.by(method, seed, wanted);
    }

    /** The codes of the townships. */
    public List<String> townships() {
        return List.of(townships.split(SEPARATOR));
    }

    public RecordKind getKind() {
        return kind;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    /** Code of the records' state, or null for any. */
    public String getState() {
        return state;
    }

    /** Code of the kind of pairing, or null for any. */
    public String getPairingKind() {
        return pairingKind;
    }

    /** Whether filed late, or null for any. */
    public Boolean getLate() {
        return late;
    }

    public SamplingMethod getMethod() {
        return method;
    }

    public String getSeed() {
        return seed;
    }

    public int getWanted() {
        return wanted;
    }
}
