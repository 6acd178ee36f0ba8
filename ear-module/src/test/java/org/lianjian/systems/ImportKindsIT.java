package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.exchange.boundary.ImportChoice;
import org.lianjian.exchange.boundary.ImportCounts;
import org.lianjian.exchange.boundary.ImportDetails;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.ImportState;
import org.lianjian.organizations.boundary.OrganizationDetails;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.platform.access.Actor;

/** Every kind of sheet once, from the file to the records; brought again, it changes nothing. */
@ExtendWith(ArquillianExtension.class)
class ImportKindsIT {

    @Inject
    private Office office;

    @Inject
    private SheetDesk desk;

    @Inject
    private Organizations organizations;

    @Inject
    private Database database;

    private Town town;
    private Actor official;
    private String village;
    private String enterprise;

    @BeforeEach
    void makeATown() {
        town = office.newTown();
        official = desk.official(town);
        village = nameOf(office.newVillage(town));
        enterprise = nameOf(office.newEnterprise(town));
    }

    private String nameOf(long id) {
        OrganizationDetails details = office.as(official, () -> organizations.get(id));
        return details.name();
    }

    /** All records are new and go in; the same file again says nothing new. */
    private void bringsIn(ImportKind kind, int records, String... lines) {
        bringsIn(kind, new ImportCounts(records, 0, 0, 0, 0), lines);
    }

    private void bringsIn(ImportKind kind, ImportCounts counts, String... lines) {
        ImportDetails checked = desk.checked(official, kind, lines);
        assertThat(checked.counts()).as(String.valueOf(desk.faults(official, checked.id()))).isEqualTo(counts);
        ImportDetails done = desk.written(official, checked.id(), ImportChoice.ALL);
        assertThat(done.state()).as(String.valueOf(done.reason())).isEqualTo(ImportState.DONE);
        assertThat(done.counts()).isEqualTo(counts);
        ImportDetails again = desk.checked(official, kind, lines);
        assertThat(again.counts()).as(String.valueOf(desk.faults(official, again.id())))
                .isEqualTo(new ImportCounts(0, 0, counts.good() + counts.unchanged(), 0, 0));
    }

    @Test
    void organisations() {
        String name = "示例" + Office.unique();
        bringsIn(ImportKind.ORGANIZATIONS, 2, "名称,类型,党组织形式,党员人数,人数截止日期,联系电话,机关层级", name + ",企业,党支部,１２,2026年6月30日,0579 8700 0000,",
                name + "办公室,机关单位,,,,,镇（街道）级");
    }

    @Test
    void contacts() {
        bringsIn(ImportKind.CONTACTS, new ImportCounts(0, 2, 0, 0, 0), "组织,联系人,联系电话", village + ",示例甲,0579-87000000", enterprise + ",示例乙,");
    }

    @Test
    void statistics() {
        bringsIn(ImportKind.STATISTICS, 1, "divisionCode,indicator,value,unit,asOf,source", town.code() + ",工业企业,\"1,426\",家,2015/6/30,镇统计站");
    }

    @Test
    void divisions() {
        bringsIn(ImportKind.DIVISIONS, 2, "code,name,validFrom", town.digits() + "201,示例甲村,2001-01-01", town.digits() + "202,示例乙村,2001.1.1");
    }

    @Test
    void agreementsAndTheActivitiesUnderThem() {
        String number = "示例〔2026〕" + Office.unique() + "号";
        String start = LocalDate.now().minusMonths(6).toString();
        bringsIn(ImportKind.AGREEMENTS, 1, "paperNumber;kind;title;start;end;parties;state;signedOn;signatories;measure;target;unit;due;owner",
                number + ";VILLAGE_ENTERPRISE;示例协议;" + start + ";" + LocalDate.now().plusMonths(6) + ";" + village + "、" + enterprise + ";IN_FORCE;"
                        + start + ";示例甲、示例乙;举办讲座;4;场;" + LocalDate.now().plusMonths(5) + ";" + enterprise, number
                        + ";;;;;;;;;修路;2;公里;;" + enterprise);
        bringsIn(ImportKind.ACTIVITIES, 1, "agreement;heldOn;title;headcounts;outcome;measure;quantity;lateReason", number + ";"
                + LocalDate.now().minusMonths(1) + ";示例讲座;" + village + "：30；" + enterprise + "：4;讲解 60 份;举办讲座;1;补录");
    }

    @Test
    void needsAndResources() {
        String next = LocalDate.now().plusYears(1).toString();
        String head = "organization,category,title,quantity,unit,from,to";
        bringsIn(ImportKind.NEEDS, 1, head, village + ",JOBS,示例岗位需求,5,个," + LocalDate.now() + "," + next);
        bringsIn(ImportKind.RESOURCES, 1, head, enterprise + ",LAND,示例场地,2,亩," + LocalDate.now() + "," + next);
    }

    @Test
    void theWorkCalendar() {
        LocalDate day = LocalDate.of(2195, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(1_500));
        bringsIn(ImportKind.WORK_CALENDAR, 1, "day,working,name", day + ",否,示例节");
        assertThat(database.count("select count(*) from calendar_day where name = '示例节' and day_date = ?", day)).isEqualTo(1);
    }
}
