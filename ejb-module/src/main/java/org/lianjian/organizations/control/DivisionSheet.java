package org.lianjian.organizations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.exchange.boundary.ColumnType;
import org.lianjian.exchange.boundary.Effect;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.RecordFaults;
import org.lianjian.exchange.boundary.RecordPlan;
import org.lianjian.exchange.boundary.SheetColumn;
import org.lianjian.exchange.boundary.SheetColumns;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.exchange.boundary.SheetRecord;
import org.lianjian.exchange.boundary.SheetRow;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.DivisionDraft;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.organizations.entity.AdministrativeDivision;
import org.lianjian.organizations.entity.DivisionRules;
import org.lianjian.platform.access.Operation;

/** The register of divisions from a sheet; a division is known by its code. */
@ApplicationScoped
public class DivisionSheet implements SheetKind {

    @Inject
    DivisionBook book;

    @Inject
    Divisions divisions;

    @Inject
    Validator validator;

    @Override
    public ImportKind kind() {
        return ImportKind.DIVISIONS;
    }

    @Override
    public Operation operation() {
        return Operation.DIVISION_KEEP;
    }

    @Override
    public List<SheetColumn> columns() {
        return SheetColumns.of("organizations.sheet.division").needed("code", ColumnType.IDENTIFIER, "330784114201")
                .needed("name", ColumnType.TEXT, "花街村").optional("mark", ColumnType.TEXT, null)
                .needed("validFrom", ColumnType.DATE, LocalDate.of(2001, 1, 1)).optional("validTo", ColumnType.DATE, null).list();
    }

    /** A village may lie in a town of the same sheet. */
    @Override
    public boolean refersToItself() {
        return true;
    }

    @Override
    public List<RecordPlan> plan(List<SheetRecord> records) {
        Map<String, AdministrativeDivision> known = known(records);
        Set<String> brought = records.stream().map(record -> record.head().text("code")).collect(Collectors.toSet());
        return records.stream().map(record -> plan(record, known, brought)).toList();
    }

    private RecordPlan plan(SheetRecord sheet, Map<String, AdministrativeDivision> known, Set<String> brought) {
        AdministrativeDivision before = known.get(sheet.head().text("code"));
        DivisionDraft draft = draft(sheet.head(), before);
        RecordFaults faults = RecordFaults.of(sheet);
        faults.addAll(validator.validate(draft));
        if (faults.isEmpty()) {
            String parent = DivisionRules.parentOf(draft.getCode());
            faults.addAll(book.faultsOf(draft, known.containsKey(parent) || brought.contains(parent)));
        }
        boolean changes = before != null && faults.isEmpty() && before.isChangedBy(draft);
        return faults.plan(before == null ? Effect.NEW : changes ? Effect.CHANGED : Effect.UNCHANGED, draft.getCode());
    }

    @Override
    public void write(List<SheetRecord> records) {
        Map<String, AdministrativeDivision> known = known(records);
        records.stream().map(SheetRecord::head).sorted((one, other) -> one.text("code").compareTo(other.text("code")))
                .forEach(row -> divisions.keep(draft(row, known.get(row.text("code")))));
    }

    private Map<String, AdministrativeDivision> known(List<SheetRecord> records) {
        return book.known(records.stream().map(record -> record.head().text("code")).filter(code -> code != null && code.matches("\\d{12}"))
                .flatMap(code -> Stream.of(code, DivisionRules.parentOf(code))).collect(Collectors.toSet()));
    }

    private static DivisionDraft draft(SheetRow row, AdministrativeDivision before) {
        Division known = before == null ? null : before.toDivision();
        DivisionDraft draft = new DivisionDraft();
        draft.setCode(row.text("code"));
        draft.setName(row.text("name"));
        draft.setMark(row.has("mark") || known == null ? row.text("mark") : known.mark());
        draft.setValidFrom(row.date("validFrom"));
        draft.setValidTo(row.has("validTo") || known == null ? row.date("validTo") : known.validTo());
        return draft;
    }
}
