package org.lianjian.inspections.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.population.RecordLabel;
import org.lianjian.platform.steps.Occasion;

/** A drawn sample (审计抽样): plan, population and records. It never changes; the database refuses it, too. */
@Entity
@Table(name = "sample")
public class Sample {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sample_seq")
    @SequenceGenerator(name = "sample_seq", sequenceName = "sample_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @Column(name = "engagement_id", nullable = false, updatable = false)
    private Long engagementId;

    @Column(name = "title", nullable = false, updatable = false)
    private String title;

    @Embedded
    private SamplePlan plan;

    @Column(name = "algorithm", nullable = false, updatable = false)
    private String algorithm;

    @Column(name = "population_count", nullable = false, updatable = false)
    private long populationCount;

    @Column(name = "population_size", nullable = false, updatable = false)
    private long populationSize;

    @Column(name = "population_digest", nullable = false, updatable = false)
    private String populationDigest;

    @Column(name = "drawn_at", nullable = false, updatable = false)
    private Instant drawnAt;

    @Column(name = "drawn_by", nullable = false, updatable = false)
    private Long drawnById;

    @Column(name = "drawn_by_name", nullable = false, updatable = false)
    private String drawnBy;

    @OneToMany(mappedBy = "sample", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<SampleRecord> records = new ArrayList<>();

    /** For the persistence provider. */
    protected Sample() {
    }

    /**
     * Keeps what was drawn.
     *
     * @param labels how people know the drawn records, by id
     * @throws InvalidInput if nothing was drawn
     */
    public static Sample drawn(Engagement engagement, String title, SamplePlan plan, Census.Population population, List<Draw.Drawn> drawn,
            Map<Long, RecordLabel> labels, Occasion occasion) {
        if (drawn.isEmpty()) {
            throw new InvalidInput("kind", "inspections.emptyPopulation");
        }
        Sample sample = new Sample();
        sample.engagementId = engagement.getId();
        sample.title = title;
        sample.plan = plan;
        sample.algorithm = plan.getMethod().algorithm();
        sample.populationCount = population.count();
        sample.populationSize = population.size();
        sample.populationDigest = population.digest();
        sample.drawnAt = occasion.now();
        sample.drawnById = occasion.actor().accountId();
        sample.drawnBy = occasion.actor().displayName();
        for (Draw.Drawn row : drawn) {
            sample.records.add(new SampleRecord(sample, sample.records.size() + 1, row, labels.get(row.record().id())));
        }
        return sample;
    }

    /** SHA-256 of the drawn ids in their order, each ended by a line feed. */
    public String recordsDigest() {
        return digestOf(records().stream().map(SampleRecord::getRecordId).toList());
    }

    /** The same of other ids. */
    public static String digestOf(List<Long> ids) {
        Sha256 digest = new Sha256();
        ids.forEach(recordId -> digest.add(recordId + "\n"));
        return digest.hex();
    }

    /** The drawn records in the order of drawing. */
    public List<SampleRecord> records() {
        return records.stream().sorted(Comparator.comparing(SampleRecord::getPosition)).toList();
    }

    public Long getId() {
        return id;
    }

    public Long getEngagementId() {
        return engagementId;
    }

    public String getTitle() {
        return title;
    }

    public SamplePlan getPlan() {
        return plan;
    }

    public String getAlgorithm() {
        return algorithm;
    }

    public long getPopulationCount() {
        return populationCount;
    }

    public long getPopulationSize() {
        return populationSize;
    }

    public String getPopulationDigest() {
        return populationDigest;
    }

    public Instant getDrawnAt() {
        return drawnAt;
    }

    public String getDrawnBy() {
        return drawnBy;
    }
}
