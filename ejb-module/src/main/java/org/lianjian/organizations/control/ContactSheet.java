package org.lianjian.organizations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
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
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.organizations.entity.AdministrativeDivision;
import org.lianjian.organizations.entity.DraftRules;
import org.lianjian.organizations.entity.Organization;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;

/** Who is to be rung up at organisations that are registered already; an empty cell leaves what is known. */
@ApplicationScoped
public class ContactSheet implements SheetKind {

    private static final String ORGANIZATION = "organization";
    private static final Map<String, String> COLUMNS = Map.of("partyForm", "secretaryName");

    @Inject
    SheetOrganizations named;

    @Inject
    DivisionBook divisions;

    @Inject
    Organizations organizations;

    @Inject
    Validator validator;

    @Inject
    OfficeClock clock;

    @Override
    public ImportKind kind() {
        return ImportKind.CONTACTS;
    }

    @Override
    public Operation operation() {
        return Operation.ORGANIZATION_CHANGE;
    }

    @Override
    public List<SheetColumn> columns() {
        return SheetColumns.of("organizations.sheet.contact").needed(ORGANIZATION, ColumnType.TEXT, "花街村")
                .optional("contactName", ColumnType.TEXT, "张三").optional("contactPhone", ColumnType.IDENTIFIER, "0579-87000000")
                .optional("secretaryName", ColumnType.TEXT, "李四").optional("secretaryPhone", ColumnType.IDENTIFIER, "0579-87000001").list();
    }

    @Override
    public List<RecordPlan> plan(List<SheetRecord> records) {
        SheetOrganizations.Found found = named.of(records, ORGANIZATION, operation());
        Map<String, AdministrativeDivision> places = divisions.known(found.organizations().stream().map(Organization::getPlace)
                .flatMap(place -> Stream.of(place.townshipCode(), place.divisionCode())).filter(Objects::nonNull).distinct().toList());
        return records.stream().map(record -> plan(record, found, places)).toList();
    }

    private RecordPlan plan(SheetRecord sheet, SheetOrganizations.Found found, Map<String, AdministrativeDivision> places) {
        RecordFaults faults = RecordFaults.of(sheet, COLUMNS);
        Organization organization = found.of(sheet, faults);
        if (organization == null) {
            return faults.plan(Effect.REFUSED, null);
        }
        OrganizationDraft draft = draft(sheet.head(), organization);
        faults.addAll(validator.validate(draft));
        if (faults.isEmpty()) {
            faults.addAll(DraftRules.faultsOf(draft, places.get(draft.getTownshipCode()), places.get(draft.getDivisionCode()), clock.today()));
        }
        return faults.plan(isChanged(draft, organization) ? Effect.CHANGED : Effect.UNCHANGED, organization.getId().toString());
    }

    private static boolean isChanged(OrganizationDraft draft, Organization organization) {
        OrganizationDraft known = OrganizationDrafts.of(organization);
        Stream<Function<OrganizationDraft, String>> fields = Stream.of(OrganizationDraft::getContactName, OrganizationDraft::getContactPhone,
                OrganizationDraft::getSecretaryName, OrganizationDraft::getSecretaryPhone);
        return fields.anyMatch(field -> !Objects.equals(field.apply(draft), field.apply(known)));
    }

    @Override
    public void write(List<SheetRecord> records) {
        SheetOrganizations.Found found = named.of(records, ORGANIZATION, operation());
        for (SheetRecord sheet : records) {
            Organization organization = found.of(sheet, RecordFaults.of(sheet));
            organizations.change(RecordRef.latest(organization.getId()), draft(sheet.head(), organization));
        }
    }

    private static OrganizationDraft draft(SheetRow row, Organization organization) {
        OrganizationDraft draft = OrganizationDrafts.of(organization);
        take(row, "contactName", draft, OrganizationDraft::setContactName);
        take(row, "contactPhone", draft, OrganizationDraft::setContactPhone);
        take(row, "secretaryName", draft, OrganizationDraft::setSecretaryName);
        take(row, "secretaryPhone", draft, OrganizationDraft::setSecretaryPhone);
        return draft;
    }

    private static void take(SheetRow row, String column, OrganizationDraft draft, BiConsumer<OrganizationDraft, String> field) {
        if (row.has(column)) {
            field.accept(draft, row.text(column));
        }
    }
}
