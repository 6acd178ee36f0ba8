package org.lianjian.agreements.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianjian.agreements.boundary.EntryState;
import org.lianjian.exchange.boundary.CellFault;
import org.lianjian.exchange.boundary.RecordFaults;
import org.lianjian.exchange.boundary.SheetRecord;
import org.lianjian.exchange.boundary.SheetRow;

/**
 * The rows of one agreement on a sheet, read together: parties one in a row or all in one cell, promises one in a row.
 *
 * @param parties     the names of the parties as written, with the row each stands in, the leader first
 * @param promises    the rows that say a promise
 * @param signatories who signed, in the order of the parties; empty where nothing is said
 */
record AgreementReading(SheetRecord sheet, Map<String, SheetRow> parties, List<SheetRow> promises, List<String> signatories) {

    private static final String PARTIES = "parties";
    private static final String SIGNATORIES = "signatories";
    private static final Pattern SEVERAL = Pattern.compile("[、;；\\n]");
    private static final Pattern LINE = Pattern.compile("(parties|commitments)\\[(\\d+)]\\.?(\\w*)");
    private static final Map<String, String> HEADS = Map.of("signatures", SIGNATORIES, "signatory", SIGNATORIES, "organizationId", PARTIES);
    private static final List<String> OF_THE_WHOLE = List.of("goals", "state", "signedOn");

    static AgreementReading of(SheetRecord sheet) {
        Map<String, SheetRow> parties = new LinkedHashMap<>();
        List<String> signatories = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            boolean repeats = row != sheet.head() && Objects.equals(row.text(PARTIES), sheet.head().text(PARTIES));
            if (!repeats) {
                names(row.text(PARTIES)).forEach(name -> parties.putIfAbsent(name, row));
            }
            if (row == sheet.head() || row.has(PARTIES) && !repeats) {
                signatories.addAll(names(row.text(SIGNATORIES)));
            }
        }
        List<SheetRow> promises = sheet.rows().stream().filter(row -> row.has("measure") || row.has("target") || row.has("unit")).toList();
        return new AgreementReading(sheet, parties, promises, List.copyOf(signatories));
    }

    private static List<String> names(String cell) {
        return cell == null ? List.of() : SEVERAL.splitAsStream(cell).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    SheetRow head() {
        return sheet.head();
    }

    List<String> partyNames() {
        return List.copyOf(parties.keySet());
    }

    boolean isInForce() {
        return head().code(EntryState.class, "state") == EntryState.IN_FORCE;
    }

    /** Gathers faults where the agreement's draft says they are. */
    RecordFaults faults() {
        return RecordFaults.of(sheet, this::cell);
    }

    private RecordFaults.Cell cell(String field) {
        Matcher line = LINE.matcher(field);
        if (!line.matches()) {
            return new RecordFaults.Cell(head(), HEADS.getOrDefault(field, field));
        }
        int index = Integer.parseInt(line.group(2));
        if (PARTIES.equals(line.group(1))) {
            return new RecordFaults.Cell(List.copyOf(parties.values()).get(index), PARTIES);
        }
        return new RecordFaults.Cell(promises.get(index), "organizationId".equals(line.group(3)) ? "owner" : line.group(3));
    }

    /** Rows that were joined although they contradict each other: two agreements that look like one are never taken for one. */
    void contradictions(RecordFaults faults) {
        boolean allInOneCell = names(head().text(PARTIES)).size() > 1;
        for (SheetRow row : sheet.rows()) {
            for (String column : OF_THE_WHOLE) {
                if (row.has(column) && !row.values().get(column).equals(head().values().get(column))) {
                    faults.add(CellFault.of(row, column, "agreements.sheet.contradicts"));
                }
            }
            boolean others = row.has(PARTIES) && !Objects.equals(row.text(PARTIES), head().text(PARTIES));
            if (row != head() && others && (allInOneCell || names(row.text(PARTIES)).size() > 1)) {
                faults.add(CellFault.of(row, PARTIES, "agreements.sheet.otherParties"));
            }
        }
    }
}
