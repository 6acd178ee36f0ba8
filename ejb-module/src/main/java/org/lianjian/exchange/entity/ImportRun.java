package org.lianjian.exchange.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianjian.exchange.boundary.ImportChoice;
import org.lianjian.exchange.boundary.ImportCounts;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.ImportState;
import org.lianjian.platform.errors.RuleViolated;

/**
 * A sheet on its way in: UPLOADED → CHECKING → CHECKED → WRITING → DONE; called off at any time before the end; refused when it cannot go on. Its row
 * is locked by whoever changes it.
 */
@Entity
@Table(name = "import_run")
public class ImportRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_run")
    @SequenceGenerator(name = "import_run", sequenceName = "import_run_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ImportState state = ImportState.UPLOADED;

    @Embedded
    private RunFile file;

    @Embedded
    private RunProgress progress = new RunProgress();

    @Enumerated(EnumType.STRING)
    @Column(name = "choice")
    private ImportChoice choice;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private Instant uploadedAt;

    @Column(name = "touched_at", nullable = false)
    private Instant touchedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "reason_key")
    private String reasonKey;

    @Column(name = "reason_values")
    private String reasonValues;

    @Column(name = "holder")
    private String holder;

    @Column(name = "held_until")
    private Instant heldUntil;

    @ElementCollection
    @CollectionTable(name = "import_column", joinColumns = @JoinColumn(name = "run_id"))
    @OrderBy("position")
    private List<FileColumn> columns = new ArrayList<>();

    protected ImportRun() {
    }

    public ImportRun(long accountId, ImportKind kind, ImportedFile file, List<FileColumn> columns, Instant now) {
        this.accountId = accountId;
        this.kind = kind;
        this.file = new RunFile(file);
        this.columns.addAll(columns);
        this.uploadedAt = now;
        this.touchedAt = now;
    }

    /** Takes columns for something else than before; those that are not named are not read. */
    public void map(Map<Integer, String> names, Instant now) {
        demand("map", ImportState.UPLOADED);
        columns.replaceAll(column -> new FileColumn(column.getPosition(), column.getHeading(), names.get(column.getPosition()),
                column.isRecognised()));
        touchedAt = now;
    }

    /** Lets the check begin. */
    public void beginCheck(List<String> missing, Instant now) {
        demand("check", ImportState.UPLOADED);
        if (!missing.isEmpty()) {
            throw new RuleViolated(null, "exchange.run.columnsMissing", missing.size());
        }
        await(ImportState.CHECKING, now);
    }

    /** Lets the writing begin. */
    public void confirm(ImportChoice wanted, Instant now) {
        demand("confirm", ImportState.CHECKED);
        ImportCounts counts = progress.counts();
        if (counts.good() == 0) {
            throw new RuleViolated(null, "exchange.run.nothingToWrite");
        }
        if (wanted == ImportChoice.ALL && counts.refused() > 0) {
            throw new RuleViolated(null, "exchange.run.someRefused", counts.refused());
        }
        choice = wanted;
        await(ImportState.WRITING, now);
    }

    private void await(ImportState next, Instant now) {
        state = next;
        holder = null;
        heldUntil = null;
        progress.begin();
        touchedAt = now;
    }

    /** Calls it off. */
    public void cancel(Instant now) {
        if (state.isOver()) {
            throw RuleViolated.wrongState("cancel", state);
        }
        end(ImportState.CANCELLED, now);
    }

    private void demand(String step, ImportState wanted) {
        if (state != wanted) {
            throw RuleViolated.wrongState(step, state);
        }
    }

    /** Whether this node is still the one that works on it. */
    public boolean isHeldBy(String node) {
        return state.isRunning() && node.equals(holder);
    }

    /** It goes on. */
    public void goesOn(Instant now, Instant until) {
        touchedAt = now;
        heldUntil = until;
    }

    /** Everything is checked. */
    public void checked(Instant now) {
        state = ImportState.CHECKED;
        holder = null;
        touchedAt = now;
    }

    /** Everything is written. */
    public void written(ImportCounts counts, Instant now) {
        progress.countAs(counts);
        end(ImportState.DONE, now);
    }

    /** It cannot go on. */
    public void refuse(String key, String values, Instant now) {
        reasonKey = key;
        reasonValues = values;
        end(ImportState.REFUSED, now);
    }

    private void end(ImportState how, Instant now) {
        state = how;
        holder = null;
        heldUntil = null;
        touchedAt = now;
        endedAt = now;
    }

    public Long getId() {
        return id;
    }

    public long getAccountId() {
        return accountId;
    }

    public ImportKind getKind() {
        return kind;
    }

    public ImportState getState() {
        return state;
    }

    public RunFile getFile() {
        return file;
    }

    public RunProgress getProgress() {
        return progress;
    }

    public ImportChoice getChoice() {
        return choice;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public String getReasonKey() {
        return reasonKey;
    }

    public String getReasonValues() {
        return reasonValues;
    }

    public List<FileColumn> getColumns() {
        return List.copyOf(columns);
    }

    /** What its columns are taken for, by position. */
    public Map<Integer, String> names() {
        Map<Integer, String> names = new LinkedHashMap<>();
        columns.stream().filter(column -> column.getName() != null).forEach(column -> names.put(column.getPosition(), column.getName()));
        return names;
    }
}
