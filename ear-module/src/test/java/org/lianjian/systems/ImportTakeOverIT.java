package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianjian.exchange.boundary.ImportKind.ORGANIZATIONS;

import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.exchange.boundary.ImportChoice;
import org.lianjian.exchange.boundary.ImportDetails;
import org.lianjian.exchange.boundary.ImportState;
import org.lianjian.exchange.boundary.Imports;
import org.lianjian.platform.access.Actor;

/** Imports whose node dies, loses them, or is told to stop while it writes: nothing half-done remains. */
@ExtendWith(ArquillianExtension.class)
class ImportTakeOverIT {

    private static final int MANY = 2_000;
    /** Seconds in which all of them would be written. */
    private static final int LONG_ENOUGH = 5;

    @Inject
    private Office office;

    @Inject
    private SheetDesk desk;

    @Inject
    private Imports imports;

    @Inject
    private Database database;

    private Town town;
    private Actor official;

    @BeforeEach
    void makeATown() {
        town = office.newTown();
        official = desk.official(town);
    }

    private int known() {
        return database.count("select count(*) from organization where township_code = ?", town.code());
    }

    private long checked(int records) {
        String mark = Office.unique();
        String[] lines = new String[records + 1];
        lines[0] = "名称,类型";
        for (int i = 1; i <= records; i++) {
            lines[i] = "示例" + mark + i + ",企业";
        }
        ImportDetails checked = desk.checked(official, ORGANIZATIONS, lines);
        assertThat(checked.counts().created()).isEqualTo(records);
        return checked.id();
    }

    /** Confirms it and waits until some of it is written, of which nobody else sees anything. */
    private void beginWriting(long id) throws InterruptedException {
        office.as(official, () -> {
            imports.confirm(id, ImportChoice.ALL);
            return null;
        });
        while (desk.get(official, id).state() == ImportState.WRITING && desk.get(official, id).rowsDone() == 0) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(desk.get(official, id).state()).isEqualTo(ImportState.WRITING);
        assertThat(known()).isZero();
    }

    @Test
    void whatADeadNodeLeftIsTakenOnByAnother() {
        long id = checked(3);
        database.change("update import_run set state = 'WRITING', choice = 'ALL', holder = 'dead', held_until = uploaded_at where id = ?", id);
        assertThat(desk.over(official, id).state()).isEqualTo(ImportState.DONE);
        assertThat(known()).isEqualTo(3);
    }

    @Test
    void aNodeThatHasLostARunWritesNothingOfItAndWhoeverTakesItOnWritesItOnce() throws InterruptedException {
        long id = checked(MANY);
        beginWriting(id);
        database.change("update import_run set holder = 'another', held_until = current_timestamp + interval '8' second where id = ?", id);
        TimeUnit.SECONDS.sleep(LONG_ENOUGH);
        assertThat(known()).isZero();
        assertThat(desk.over(official, id).state()).isEqualTo(ImportState.DONE);
        assertThat(known()).isEqualTo(MANY);
        assertThat(database.count("select count(*) from audit_event where event = 'IMPORT_ENDED' and object_id = ?", id)).isEqualTo(1);
    }

    @Test
    void aRunThatIsCalledOffWhileItIsWrittenLeavesNothing() throws InterruptedException {
        long id = checked(MANY);
        beginWriting(id);
        office.as(official, () -> {
            imports.cancel(id);
            return null;
        });
        TimeUnit.SECONDS.sleep(LONG_ENOUGH);
        assertThat(desk.get(official, id).state()).isEqualTo(ImportState.CANCELLED);
        assertThat(known()).isZero();
        assertThat(database.count("select count(*) from audit_event e join audit_event_township t on t.event_id = e.id"
                + " where e.event = 'ORGANIZATION_CREATED' and t.township_code = ?", town.code())).isZero();
    }
}
