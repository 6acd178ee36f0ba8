package org.lianjian.organizations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.organizations.boundary.PartyForm;
import org.lianjian.organizations.boundary.SizeClass;
import org.lianjian.organizations.entity.AdministrativeDivision;
import org.lianjian.organizations.entity.DraftRules;
import org.lianjian.organizations.entity.Organization;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;

/** The register of organisations from a sheet. One is known by its credit code, else by a present or former name within its township. */
@ApplicationScoped
public class OrganizationSheet implements SheetKind {

    @Inject
    RegisteredOrganizations register;

    @Inject
    DivisionBook divisions;

    @Inject
    Organizations organizations;

    @Inject
    Validator validator;

    @Inject
    Access access;

    @Inject
    OfficeClock clock;

    @Override
    public ImportKind kind() {
        return ImportKind.ORGANIZATIONS;
    }

    @Override
    public Operation operation() {
        return Operation.ORGANIZATION_CREATE;
    }

    @Override
    public List<SheetColumn> columns() {
        return SheetColumns.of("organizations.sheet.organization").needed("name", ColumnType.TEXT, "永康市示例五金有限公司")
                .choice("kind", true, OrganizationKind.ENTERPRISE).optional("shortName", ColumnType.TEXT, "示例五金")
                .optional("creditCode", ColumnType.IDENTIFIER, "91330784MA28DEM003").optional("creditCodeReason", ColumnType.TEXT, null)
                .optional("townshipCode", ColumnType.IDENTIFIER, "330784114000").optional("divisionCode", ColumnType.IDENTIFIER, null)
                .optional("address", ColumnType.TEXT, "花街镇金溪路1号").choice("sizeClass", false, SizeClass.SMALL)
                .optional("industry", ColumnType.TEXT, "五金制造").optional("nameSince", ColumnType.DATE, LocalDate.of(2012, 5, 1))
                .optionalChoice("bodyLevel", BodyLevel.class).choice("partyForm", false, PartyForm.BRANCH)
                .optional("partyName", ColumnType.TEXT, "示例五金党支部").optional("partySuperior", ColumnType.TEXT, "花街镇党委")
                .optional("partyHeadcount", ColumnType.INTEGER, 12).optional("partyHeadcountAsOf", ColumnType.DATE, LocalDate.of(2026, 6, 30))
                .optional("secretaryName", ColumnType.TEXT, "李四").optional("secretaryPhone", ColumnType.IDENTIFIER, "0579-87000001")
                .optional("contactName", ColumnType.TEXT, "张三").optional("contactPhone", ColumnType.IDENTIFIER, "0579-87000000")
                .optional("remark", ColumnType.TEXT, null).list();
    }

    @Override
    public List<RecordPlan> plan(List<SheetRecord> records) {
        List<OrganizationReading> readings = read(records);
        Map<String, AdministrativeDivision> places = places(readings);
        return readings.stream().map(reading -> plan(reading, places)).toList();
    }

    private List<OrganizationReading> read(List<SheetRecord> records) {
        String township = ownTownship();
        List<OrganizationReading> readings = records.stream().map(record -> new OrganizationReading(record, township)).toList();
        register.find(readings);
        return readings;
    }

    private Map<String, AdministrativeDivision> places(List<OrganizationReading> readings) {
        return divisions.known(readings.stream().map(OrganizationReading::draft)
                .flatMap(draft -> Stream.of(Objects.toString(draft.getTownshipCode(), ""), Objects.toString(draft.getDivisionCode(), "")))
                .filter(code -> code.matches("\\d{12}")).distinct().toList());
    }

    /** Where whoever brings the sheet keeps one township, it need not be said. */
    private String ownTownship() {
        List<String> townships = access.actor().grants().stream().filter(grant -> grant.serves(operation())).map(Grant::divisionCode)
                .filter(code -> code != null && !code.endsWith("000000")).distinct().toList();
        return townships.size() == 1 ? townships.get(0) : null;
    }

    private RecordPlan plan(OrganizationReading reading, Map<String, AdministrativeDivision> places) {
        RecordFaults faults = reading.faults();
        OrganizationDraft draft = reading.draft();
        faults.addAll(validator.validate(draft));
        if (faults.isEmpty()) {
            AdministrativeDivision township = Reach.covers(access.actor(), operation(), draft.getTownshipCode())
                    ? places.get(draft.getTownshipCode()) : null;
            faults.addAll(DraftRules.faultsOf(draft, township, places.get(draft.getDivisionCode()), clock.today()));
        }
        Organization known = reading.known();
        if (known != null && faults.isEmpty()) {
            faults.checkBy(broken -> broken.key().contains(".kind.") ? "kind" : null, () -> known.demandChange(draft, clock.today()));
        }
        return faults.plan(known == null ? Effect.NEW : reading.isChange() ? Effect.CHANGED : Effect.UNCHANGED,
                faults.isEmpty() ? reading.identity() : null);
    }

    @Override
    public void write(List<SheetRecord> records) {
        Map<Boolean, List<OrganizationReading>> readings = read(records).stream()
                .collect(Collectors.partitioningBy(reading -> reading.known() == null));
        if (!readings.get(true).isEmpty()) {
            organizations.createAll(readings.get(true).stream().map(OrganizationReading::draft).toList());
        }
        readings.get(false).forEach(reading -> organizations.change(RecordRef.latest(reading.known().getId()), reading.draft()));
    }
}
