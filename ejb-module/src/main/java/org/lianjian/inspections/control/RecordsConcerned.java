package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lianjian.inspections.boundary.RecordConcerned;
import org.lianjian.inspections.boundary.RecordDraft;
import org.lianjian.inspections.boundary.RecordType;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.platform.access.Span;
import org.lianjian.platform.errors.InvalidInput;

/** Looks up the records that a finding names; all are read as the auditor, so that what is out of reach is not found (invariant 15). */
@Dependent
class RecordsConcerned {

    @Inject
    private ConcernedFiles files;

    /**
     * A record with those whom it concerns.
     *
     * @param days the days it is about
     */
    record Found(RecordConcerned record, List<OrganizationChoice> parties, Span days) {

        boolean concerns(long organizationId) {
            return parties.stream().anyMatch(party -> party.id() == organizationId);
        }
    }

    /** The records of the lines that say something, each once. */
    List<Found> named(List<RecordDraft> lines) {
        List<Found> found = new ArrayList<>();
        for (int position = 0; position < lines.size(); position++) {
            RecordDraft line = lines.get(position);
            if (!line.isEmpty()) {
                Found next = find(line, "records[" + position + "]");
                if (found.stream().noneMatch(other -> other.record().equals(next.record()))) {
                    found.add(next);
                }
            }
        }
        return found;
    }

    /** The record of one line. */
    Found find(RecordDraft line, String field) {
        if (line.getId() == null) {
            return byNumber(line.getNumber().strip(), field + ".number");
        }
        if (line.getType() == null) {
            throw new InvalidInput(field + ".type", "validation.required");
        }
        return files.get(line.getType(), line.getId());
    }

    private Found byNumber(String number, String field) {
        return Arrays.stream(RecordType.values()).map(type -> files.called(type, number).map(id -> files.get(type, id))).flatMap(Optional::stream)
                .findFirst().orElseThrow(() -> new InvalidInput(field, "findings.unknownRecord", number));
    }
}
