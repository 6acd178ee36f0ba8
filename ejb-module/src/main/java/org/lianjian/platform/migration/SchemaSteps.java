package org.lianjian.platform.migration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The steps of a schema as one program sees them: its own, and those that a newer program has taken. A step adds, so that older programs go on beside
 * it; one that takes something away says in its name from which program on that is not missed: {@code V052__contract_since_049_old_names.sql}.
 */
class SchemaSteps {

    private static final Pattern CONTRACT = Pattern.compile("contract since (\\d{3})\\b.*");

    /** The step that lets nodes be known. */
    private static final MigrationVersion NODES = MigrationVersion.fromVersion("047");

    private final MigrationInfoService steps;

    SchemaSteps(MigrationInfoService steps) {
        this.steps = steps;
    }

    /** The version of the schema; empty before the first step. */
    String reached() {
        MigrationInfo current = steps.current();
        return current == null || current.getVersion() == null ? "" : current.getVersion().getVersion();
    }

    /** Whether the nodes that run on it are written down. */
    boolean knowNodes() {
        return !reached().isEmpty() && MigrationVersion.fromVersion(reached()).compareTo(NODES) >= 0;
    }

    /** The newest step that comes with this program: by it the program is called. */
    MigrationVersion program() {
        return Arrays.stream(steps.all()).filter(step -> step.getState().isResolved()).map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder()).orElse(MigrationVersion.EMPTY);
    }

    /** A step that failed. */
    Optional<MigrationInfo> failed() {
        return Arrays.stream(steps.applied()).filter(step -> step.getState().isFailed()).findFirst();
    }

    /** A step that was taken by a newer program and took away what this one needs. */
    Optional<MigrationInfo> forbidding() {
        MigrationVersion program = program();
        return Arrays.stream(steps.applied()).filter(step -> needs(step).filter(oldest -> program.compareTo(oldest) < 0).isPresent()).findFirst();
    }

    /** The steps still to take that take something away. */
    List<MigrationInfo> contracting() {
        return Arrays.stream(steps.pending()).filter(step -> needs(step).isPresent()).toList();
    }

    /** The oldest program that can run when the step was taken; empty if any can. */
    static Optional<MigrationVersion> needs(MigrationInfo step) {
        Matcher name = CONTRACT.matcher(String.valueOf(step.getDescription()));
        return name.matches() ? Optional.of(MigrationVersion.fromVersion(name.group(1))) : Optional.empty();
    }
}
