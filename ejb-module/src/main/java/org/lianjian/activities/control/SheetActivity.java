package org.lianjian.activities.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.boundary.ActivityType;
import org.lianjian.activities.boundary.ContributionDraft;
import org.lianjian.activities.boundary.HeadcountDraft;
import org.lianjian.activities.boundary.Way;
import org.lianjian.activities.entity.Activity;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.agreements.boundary.Commitment;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.exchange.boundary.RecordFaults;
import org.lianjian.exchange.boundary.SheetRow;

/**
 * One row of a sheet of activities, read against its agreement.
 *
 * @param agreement the agreement that the row names, or null when it is not clear
 */
record SheetActivity(SheetRow row, AgreementOnADay agreement) {

    private static final Pattern SEVERAL = Pattern.compile("[、,，;；\\n]");
    private static final Pattern COUNT = Pattern.compile("(.*?)[:：\\s]*(\\d{1,6})\\s*人?");

    /** The column in which a field of the draft stands. */
    static String column(String field, Map<String, String> renamed) {
        String whole = field.replaceAll("\\[.*", "");
        return "commitments".equals(whole) ? field.endsWith("quantity") ? "quantity" : "measure" : renamed.getOrDefault(whole, whole);
    }

    /** Whether the draft says anything else than what is written. */
    static boolean differs(ActivityDraft draft, Activity known) {
        Map<Long, Integer> counted = known.parties().stream().filter(party -> party.getHeadcount() != null)
                .collect(Collectors.toMap(party -> party.getOrganizationId(), party -> party.getHeadcount()));
        Map<Long, Integer> said = draft.getHeadcounts().stream()
                .collect(Collectors.toMap(HeadcountDraft::getOrganizationId, HeadcountDraft::getCount, (one, other) -> one));
        return !said.equals(counted) || draft.getOutcome() != null && !Objects.equals(draft.getOutcome().strip(), known.getOutcome())
                || draft.getWay() != null && draft.getWay() != known.getWay() || draft.getType() != null && draft.getType() != known.getType()
                || draft.getPlace() != null && !Objects.equals(draft.getPlace().strip(), known.getPlace());
    }

    /** The draft that says the same. */
    ActivityDraft draft(RecordFaults faults) {
        ActivityDraft draft = new ActivityDraft();
        draft.setAgreementId(agreement == null ? null : agreement.id());
        draft.setWay(row.code(Way.class, "way"));
        draft.setType(row.code(ActivityType.class, "type"));
        draft.setTitle(row.text("title"));
        draft.setHeldOn(row.date("heldOn"));
        draft.setPlace(row.text("place"));
        draft.setOutcome(row.text("outcome"));
        draft.setLateReason(row.text("lateReason"));
        if (agreement != null) {
            draft.setHeadcounts(headcounts(faults));
            draft.setCommitments(contributions(faults));
        }
        return draft;
    }

    /** Names with numbers, or numbers alone in the order of the parties. */
    private List<HeadcountDraft> headcounts(RecordFaults faults) {
        List<HeadcountDraft> counts = new ArrayList<>();
        List<String> parts = row.has("headcounts") ? SEVERAL.splitAsStream(row.text("headcounts")).map(String::strip)
                .filter(part -> !part.isEmpty()).toList() : List.of();
        for (int i = 0; i < parts.size(); i++) {
            Matcher count = COUNT.matcher(parts.get(i));
            Optional<Party> party = count.matches() ? party(count.group(1).strip(), i) : Optional.empty();
            if (party.isEmpty()) {
                faults.add("headcounts", "activities.sheet.headcount", parts.get(i));
                continue;
            }
            HeadcountDraft draft = new HeadcountDraft();
            draft.setOrganizationId(party.get().organizationId());
            draft.setCount(Integer.valueOf(count.group(2)));
            counts.add(draft);
        }
        return counts;
    }

    private Optional<Party> party(String name, int position) {
        List<Party> parties = agreement.parties();
        if (name.isEmpty()) {
            return position < parties.size() ? Optional.of(parties.get(position)) : Optional.empty();
        }
        return parties.stream().filter(party -> name.equals(party.name()) || name.equals(party.shortName())).findFirst();
    }

    private List<ContributionDraft> contributions(RecordFaults faults) {
        if (!row.has("measure")) {
            return List.of();
        }
        List<Commitment> meant = agreement.commitments().stream().filter(line -> line.measure().equals(row.text("measure"))).toList();
        if (meant.size() != 1) {
            faults.add("measure", "activities.sheet.measureUnknown", row.text("measure"));
            return List.of();
        }
        ContributionDraft draft = new ContributionDraft();
        draft.setCommitmentId(meant.get(0).id());
        draft.setQuantity(row.decimal("quantity"));
        return List.of(draft);
    }
}
