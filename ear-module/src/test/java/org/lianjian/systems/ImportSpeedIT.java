package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.exchange.boundary.ImportChoice;
import org.lianjian.exchange.boundary.ImportDetails;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.ImportState;
import org.lianjian.platform.access.Actor;

/** Ten thousand organisations from a sheet, and how long that takes beside plain inserts of the same rows. */
@ExtendWith(ArquillianExtension.class)
class ImportSpeedIT {

    private static final Logger LOG = System.getLogger(ImportSpeedIT.class.getName());
    private static final int ROWS = 10_000;
    private static final int BATCH = 500;

    @Inject
    private Office office;

    @Inject
    private SheetDesk desk;

    @Inject
    private Database database;

    @Resource(lookup = "java:app/jdbc/lianjian")
    private DataSource source;

    @Test
    void tenThousandOrganisationsComeIn() throws SQLException {
        Town town = office.newTown();
        Actor official = desk.official(town);
        String mark = Office.unique();
        String[] lines = new String[ROWS + 1];
        lines[0] = "名称,类型,简称,地址,行业,联系人,联系电话,党组织形式,党员人数,人数截止日期";
        for (int i = 1; i <= ROWS; i++) {
            lines[i] = name(mark, i) + ",企业,示例" + i + ",示例路" + i + "号,五金,示例人" + i + ",0579-87000000,党支部," + i % 100 + ",2026-06-30";
        }
        Instant begin = Instant.now();
        ImportDetails checked = desk.checked(official, ImportKind.ORGANIZATIONS, lines);
        Instant between = Instant.now();
        assertThat(checked.counts().created()).isEqualTo(ROWS);
        ImportDetails done = desk.written(official, checked.id(), ImportChoice.ALL);
        Instant end = Instant.now();
        assertThat(done.state()).as(String.valueOf(done.reason())).isEqualTo(ImportState.DONE);
        assertThat(database.count("select count(*) from organization where township_code = ?", town.code())).isEqualTo(ROWS);

        Duration plain = insert(office.newTown(), mark);
        long check = Duration.between(begin, between).toMillis();
        long write = Duration.between(between, end).toMillis();
        long inserted = Math.max(1, plain.toMillis());
        LOG.log(Level.INFO, "Import of {0} organisations on {1}: checked at {2} rows/s, written at {3} rows/s; plain batch inserts at {4} rows/s,"
                        + " so that writing takes {5} times as long", ROWS, database.isEmbedded() ? "H2" : "PostgreSQL",
                ROWS * 1000L / Math.max(1, check), ROWS * 1000L / Math.max(1, write), ROWS * 1000L / inserted, write / inserted);
    }

    private static String name(String mark, int number) {
        return "永康市示例" + mark + "第" + number + "有限公司";
    }

    /** The rows of the register alone: neither names nor events, which the import writes besides. */
    private Duration insert(Town town, String mark) throws SQLException {
        Instant begin = Instant.now();
        try (Connection connection = source.getConnection(); PreparedStatement insert = connection.prepareStatement(
                "insert into organization (id, version, created_at, changed_at, changed_by_name, kind, name, short_name, township_code, address,"
                        + " industry, party_form, party_headcount, party_headcount_as_of, contact_name, contact_phone, closed, open_name,"
                        + " search_text) values (nextval('organization_seq'), 1, ?, ?, '', 'ENTERPRISE', ?, ?, ?, ?, '五金', 'BRANCH', ?,"
                        + " date '2026-06-30', ?, '0579-87000000', false, ?, ?)")) {
            Timestamp now = Timestamp.from(begin);
            for (int i = 1; i <= ROWS; i++) {
                insert.setTimestamp(1, now);
                insert.setTimestamp(2, now);
                insert.setString(3, name(mark, i));
                insert.setString(4, "示例" + i);
                insert.setString(5, town.code());
                insert.setString(6, "示例路" + i + "号");
                insert.setInt(7, i % 100);
                insert.setString(8, "示例人" + i);
                insert.setString(9, town.code() + " " + name(mark, i));
                insert.setString(10, name(mark, i) + " 示例" + i);
                insert.addBatch();
                if (i % BATCH == 0) {
                    insert.executeBatch();
                }
            }
        }
        return Duration.between(begin, Instant.now());
    }
}
