package org.lianjian.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.lianjian.exchange.boundary.Effect;

/** What the records of a batch would do, found in the check. */
@Entity
@Table(name = "import_batch")
@IdClass(ImportBatchId.class)
public class ImportBatch {

    @Id
    @Column(name = "run_id")
    private long runId;

    @Id
    @Column(name = "batch_number")
    private int number;

    @Column(name = "effects", nullable = false, updatable = false)
    private String effects;

    protected ImportBatch() {
    }

    public ImportBatch(long runId, int number, List<Effect> effects) {
        this.runId = runId;
        this.number = number;
        this.effects = effects.stream().map(effect -> effect.name().substring(0, 1)).collect(Collectors.joining());
    }

    /** How many records it has. */
    public int size() {
        return effects.length();
    }

    /** What the record at that place would do. */
    public Effect effect(int place) {
        return switch (effects.charAt(place)) {
            case 'N' -> Effect.NEW;
            case 'C' -> Effect.CHANGED;
            case 'U' -> Effect.UNCHANGED;
            default -> Effect.REFUSED;
        };
    }
}
