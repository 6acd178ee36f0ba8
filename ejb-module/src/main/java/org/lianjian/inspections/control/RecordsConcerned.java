package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.activities.boundary.ActivityFilter;
import org.lianjian.activities.boundary.ActivitySort;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementFilter;
import org.lianjian.agreements.boundary.AgreementRegister;
import org.lianjian.agreements.boundary.AgreementSort;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.inspections.boundary.RecordConcerned;
import org.lianjian.inspections.boundary.RecordDraft;
import org.lianjian.inspections.boundary.RecordType;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.paging.PageQuery;

/** Looks up the records that a finding names; all are read as the auditor, so that what is out of reach is not found (invariant 15). */
@Dependent
class RecordsConcerned {

    private static final int SIMILAR = 20;

    @Inject
    private Agreements agreements;

    @Inject
    private Activities activities;

    @Inject
    private AgreementRegister register;

    /**
     * A record with those whom it concerns.
     *
     * @param first the first day it is about
     * @param last  the last
     */
    record Found(RecordConcerned record, List<Party> parties, LocalDate first, LocalDate last) {

        boolean concerns(long organizationId) {
            return parties.stream().anyMatch(party -> party.organizationId() == organizationId);
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
        return line.getType() == RecordType.AGREEMENT ? agreement(line.getId()) : activity(line.getId());
    }

    private Found byNumber(String number, String field) {
        Long agreement = agreements.list(new AgreementFilter(number, null, null, null, null, null, AgreementSort.NEWEST), PageQuery.first(SIMILAR))
                .items().stream().filter(row -> isCalled(number, row.number(), row.key())).map(row -> row.id()).findFirst().orElse(null);
        if (agreement != null) {
            return agreement(agreement);
        }
        ActivityFilter filter = new ActivityFilter(number, null, null, null, null, null, null, null, null, null, ActivitySort.NEWEST);
        return activities.list(filter, PageQuery.first(SIMILAR)).items().stream().filter(row -> isCalled(number, row.number(), row.key()))
                .findFirst().map(row -> activity(row.id())).orElseThrow(() -> new InvalidInput(field, "findings.unknownRecord", number));
    }

    private Found agreement(long id) {
        AgreementDetails found = agreements.get(id);
        return new Found(new RecordConcerned(RecordType.AGREEMENT, id, keyOf(found.key()), found.title()), found.parties(), found.start(),
                found.effectiveEnd() == null ? found.end() : found.effectiveEnd());
    }

    private Found activity(long id) {
        ActivityDetails found = activities.get(id);
        return new Found(new RecordConcerned(RecordType.ACTIVITY, id, keyOf(found.key()), found.title()),
                register.on(found.agreementId(), found.heldOn()).parties(), found.heldOn(), found.heldOn());
    }

    private static boolean isCalled(String typed, String number, String key) {
        return Objects.equals(typed, number) || typed.equalsIgnoreCase(key);
    }

    private static String keyOf(String key) {
        return key == null ? "" : key;
    }
}
