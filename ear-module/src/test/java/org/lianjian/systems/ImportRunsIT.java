package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianjian.exchange.boundary.ImportKind.CONTACTS;
import static org.lianjian.exchange.boundary.ImportKind.ORGANIZATIONS;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.exchange.boundary.ImportChoice;
import org.lianjian.exchange.boundary.ImportCounts;
import org.lianjian.exchange.boundary.ImportDetails;
import org.lianjian.exchange.boundary.ImportFault;
import org.lianjian.exchange.boundary.ImportHeading;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.ImportState;
import org.lianjian.exchange.boundary.Imports;
import org.lianjian.exchange.control.ImportCalendar;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.errors.AccessRefused;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.leases.OfficeDays;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;

/** Sheets on their way in, in the server: checked, written whole or not at all, called off, forgotten. */
@ExtendWith(ArquillianExtension.class)
class ImportRunsIT {

    private static final String HEAD = "名称,类型,联系人";

    @Inject
    private Office office;

    @Inject
    private SheetDesk desk;

    @Inject
    private Imports imports;

    @Inject
    private Organizations organizations;

    @Inject
    private Database database;

    @Inject
    private OfficeDays days;

    private Town town;
    private Actor official;
    private String mark;

    @BeforeEach
    void makeATown() {
        town = office.newTown();
        official = desk.official(town);
        mark = Office.unique();
    }

    private int known() {
        return database.count("select count(*) from organization where township_code = ?", town.code());
    }

    private String line(int number) {
        return "示例" + mark + number + ",企业,联系人" + number;
    }

    @Test
    void aSheetIsCheckedThenWrittenAndBroughtAgainChangesNothing() {
        ImportDetails checked = desk.checked(official, ORGANIZATIONS, HEAD, line(1), line(2));
        assertThat(checked.counts()).isEqualTo(new ImportCounts(2, 0, 0, 0, 0));
        assertThat(checked.canTakeAll()).isTrue();
        assertThat(known()).isZero();

        ImportDetails done = desk.written(official, checked.id(), ImportChoice.ALL);
        assertThat(done.state()).as(String.valueOf(done.reason())).isEqualTo(ImportState.DONE);
        assertThat(done.percent()).isEqualTo(100);
        assertThat(known()).isEqualTo(2);

        ImportDetails again = desk.checked(official, ORGANIZATIONS, HEAD, line(1), line(2));
        assertThat(again.counts()).isEqualTo(new ImportCounts(0, 0, 2, 0, 0));
        assertThat(again.canTakeAll()).isFalse();
        assertThat(catchThrowableOfType(RuleViolated.class, () -> desk.written(official, again.id(), ImportChoice.ALL)).key())
                .isEqualTo("exchange.run.nothingToWrite");
        assertThat(office.as(official, () -> imports.list(PageQuery.first(10))).items()).extracting(row -> row.id())
                .containsExactly(again.id(), checked.id());
    }

    @Test
    void theRunIsOnRecordWithTheDigestOfItsFile() {
        ImportDetails done = desk.written(official, desk.checked(official, ORGANIZATIONS, HEAD, line(1)).id(), ImportChoice.ALL);
        List<String> events = database.texts("select event from audit_event where object_type = 'IMPORT' and object_id = ? order by id", done.id());
        assertThat(events).containsExactly("IMPORT_UPLOADED", "IMPORT_CHECK_STARTED", "IMPORT_CONFIRMED", "IMPORT_ENDED");
        assertThat(database.texts("select facts from audit_event where event = 'IMPORT_ENDED' and object_id = ?", done.id()).get(0))
                .contains(done.sha256(), "\"created\":\"1\"", "DONE");
        assertThat(database.texts("select actor_username from audit_event where event = 'IMPORT_ENDED' and object_id = ?", done.id()))
                .containsExactly(official.username());
    }

    @Test
    void faultsComeBackInTheWorkbookAndACorrectedFileGoesIn() {
        ImportDetails checked = desk.checked(official, ORGANIZATIONS, HEAD + ",党员人数,人数截止日期", line(1) + ",,", line(2) + ",十二,2026-06-30",
                line(1) + ",,", "示例" + mark + "9,工厂,,,");
        assertThat(checked.counts()).isEqualTo(new ImportCounts(1, 0, 0, 3, 0));
        assertThat(desk.faults(official, checked.id())).extracting(ImportFault::row, ImportFault::letter, ImportFault::key).contains(
                tuple(3L, "D", "exchange.cell.integer"), tuple(4L, null, "exchange.row.again"),
                tuple(5L, "B", "exchange.cell.choice"));
        assertThat(desk.bytes(office.as(official, () -> imports.faultsSheet(checked.id(), Locale.SIMPLIFIED_CHINESE)))).startsWith('P', 'K');
        assertThat(catchThrowableOfType(RuleViolated.class, () -> desk.written(official, checked.id(), ImportChoice.ALL)).key())
                .isEqualTo("exchange.run.someRefused");

        ImportDetails good = desk.written(official, checked.id(), ImportChoice.GOOD_ROWS);
        assertThat(good.state()).isEqualTo(ImportState.DONE);
        assertThat(good.counts().created()).isEqualTo(1);
        ImportDetails corrected = desk.checked(official, ORGANIZATIONS, HEAD, line(1), line(2));
        assertThat(desk.written(official, corrected.id(), ImportChoice.ALL).counts()).isEqualTo(new ImportCounts(1, 0, 1, 0, 0));
        assertThat(known()).isEqualTo(2);
    }

    @Test
    void whatSomebodyChangesAfterTheCheckIsNotOverwritten() {
        long id = office.newEnterprise(town);
        String name = office.as(official, () -> organizations.get(id)).name();
        ImportDetails checked = desk.checked(official, CONTACTS, "组织,联系人", name + ",示例甲", line(7).split(",")[0] + ",乙");
        assertThat(checked.counts()).isEqualTo(new ImportCounts(0, 1, 0, 1, 0));
        office.as(office.official(town), () -> organizations.close(RecordRef.latest(id), "示例"));
        ImportDetails after = desk.written(official, checked.id(), ImportChoice.GOOD_ROWS);
        assertThat(after.counts()).isEqualTo(new ImportCounts(0, 0, 0, 2, 0));
        assertThat(desk.faults(official, checked.id())).extracting(ImportFault::key).contains("exchange.row.changedSince");
    }

    @Test
    void whereAllIsAskedForAndSomethingChangedNothingIsWritten() {
        ImportDetails checked = desk.checked(official, ORGANIZATIONS, HEAD, line(1), line(2));
        OrganizationDraft same = office.organization(OrganizationKind.ENTERPRISE, town);
        same.setName("示例" + mark + 2);
        office.as(office.official(town), () -> organizations.create(same));
        ImportDetails after = desk.written(official, checked.id(), ImportChoice.ALL);
        assertThat(after.state()).isEqualTo(ImportState.REFUSED);
        assertThat(after.reason().key()).isEqualTo("exchange.run.changedSince");
        assertThat(known()).isEqualTo(1);
    }

    @Test
    void aRunThatIsCalledOffWritesNothing() {
        ImportDetails checked = desk.checked(official, ORGANIZATIONS, HEAD, line(1));
        office.as(official, () -> {
            imports.cancel(checked.id());
            return null;
        });
        assertThat(desk.get(official, checked.id()).state()).isEqualTo(ImportState.CANCELLED);
        assertThat(catchThrowableOfType(RuleViolated.class, () -> desk.written(official, checked.id(), ImportChoice.ALL))).isNotNull();
        assertThat(known()).isZero();
    }

    @Test
    void columnsAreCorrectedAndTheOfficeRemembersIt() {
        String head = "单位全称,类型,负责联络的人";
        long id = desk.upload(official, ORGANIZATIONS, head, line(1));
        assertThat(desk.get(official, id).missing()).containsExactly("name");
        assertThat(catchThrowableOfType(RuleViolated.class, () -> desk.checked(official, id)).key()).isEqualTo("exchange.run.columnsMissing");
        office.as(official, () -> {
            imports.map(id, Map.of(0, "name", 1, "kind", 2, "contactName"));
            return null;
        });
        assertThat(desk.checked(official, id).counts().created()).isEqualTo(1);
        Actor colleague = desk.official(town);
        assertThat(desk.get(colleague, desk.upload(colleague, ORGANIZATIONS, head, line(2))).headings()).extracting(ImportHeading::column)
                .containsExactly("name", "kind", "contactName");
    }

    @Test
    void theTemplateLeftAsItIsBringsNothing() {
        for (ImportKind kind : office.as(official, imports::kinds)) {
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                byte[] template = desk.bytes(office.as(official, () -> imports.template(kind, locale)));
                long id = office.as(official, () -> imports.upload(kind, new Upload("模板.xlsx", template)));
                assertThat(desk.get(official, id).headings()).as(kind + " " + locale).allMatch(heading -> heading.column() != null);
                assertThat(desk.checked(official, id).counts()).as(kind + " " + locale).isEqualTo(new ImportCounts(0, 0, 0, 0, 1));
            }
        }
    }

    /** Invariant 15. */
    @Test
    void nobodyReachesForeignRunsNorForeignRecords() {
        long id = desk.upload(official, ORGANIZATIONS, HEAD, line(1));
        Actor colleague = desk.official(town);
        assertThat(catchThrowableOfType(NotFound.class, () -> desk.get(colleague, id))).isNotNull();
        Actor secretary = desk.secretary(Role.ENTERPRISE_SECRETARY, office.newEnterprise(town), town);
        assertThat(office.as(secretary, imports::kinds)).containsExactly(ImportKind.AGREEMENTS, ImportKind.NEEDS, ImportKind.RESOURCES);
        assertThat(catchThrowableOfType(AccessRefused.class, () -> desk.upload(secretary, ORGANIZATIONS, HEAD, line(1)))).isNotNull();
        ImportDetails foreign = desk.checked(official, ORGANIZATIONS, HEAD + ",所属镇（街道）代码", line(1) + "," + office.newTown().code());
        assertThat(foreign.counts().refused()).isEqualTo(1);
        assertThat(desk.faults(official, foreign.id())).extracting(ImportFault::key).containsExactly("organizations.township.notFound");
    }

    /** DOMAIN.md §5. */
    @Test
    void aFileWithIdentityNumbersIsDeletedAtOnce() {
        ImportDetails refused = desk.checked(official, ORGANIZATIONS, HEAD + ",备注二", line(1) + ",330784199001011234");
        assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
        assertThat(refused.reason().key()).isEqualTo("exchange.file.idNumbers");
        assertThat(database.count("select count(*) from import_run where id = ? and file_id is not null", refused.id())).isZero();
        assertThat(database.count("select count(*) from attachment where sha256 = ?", refused.sha256())).isZero();
        assertThat(desk.bytes(office.as(official, () -> imports.faultsSheet(refused.id(), Locale.ENGLISH)))).startsWith('P', 'K');
    }

    @Test
    void oldRunsGoWithTheirFiles() {
        ImportDetails done = desk.written(official, desk.checked(official, ORGANIZATIONS, HEAD, line(1)).id(), ImportChoice.ALL);
        database.change("update import_run set uploaded_at = uploaded_at - interval '31' day where id = ?", done.id());
        days.turn(ImportCalendar.class, LocalDate.now());
        assertThat(catchThrowableOfType(NotFound.class, () -> desk.get(official, done.id()))).isNotNull();
        assertThat(database.count("select count(*) from attachment where sha256 = ?", done.sha256())).isZero();
        assertThat(known()).isEqualTo(1);
    }
}
