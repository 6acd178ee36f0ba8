package org.lianjian.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.exchange.boundary.ImportCounts;
import org.lianjian.exchange.entity.ImportRun;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;

/** What the log says of runs: which file by its digest, how much of it, and how it ended. */
@ApplicationScoped
public class ImportEvents {

    @Inject
    AuditTrail trail;

    @Inject
    CurrentActor current;

    /** It ended by itself. */
    void ended(ImportRun run) {
        ImportCounts counts = run.getProgress().counts();
        trail.record(AuditEvent.IMPORT_ENDED, subject(run), about(run).with("result", run.getState()).with("reason", run.getReasonKey())
                .with("created", counts.created()).with("changed", counts.changed()).with("unchanged", counts.unchanged())
                .with("refused", counts.refused()));
    }

    /** Which file it is. */
    Facts about(ImportRun run) {
        return Facts.none().with("kind", run.getKind()).with("sha256", run.getFile().getSha256()).with("rows", run.getProgress().getTotal())
                .with("choice", run.getChoice());
    }

    /** Whose it is: the places and organisations for which the actor brings in sheets. */
    Subject subject(ImportRun run) {
        List<Grant> grants = current.get().grants().stream().filter(grant -> grant.serves(Operation.SHEET_IMPORT)).toList();
        return new Subject(run.getId(), "", new RecordScope(
                grants.stream().map(Grant::organizationId).filter(Objects::nonNull).collect(Collectors.toSet()),
                grants.stream().map(Grant::divisionCode).filter(Objects::nonNull).collect(Collectors.toSet())));
    }
}
