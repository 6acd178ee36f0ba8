package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.lianjian.audit.boundary.Discrepancy;
import org.lianjian.audit.boundary.Verifications;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.tlog.SignedNote;

/**
 * Somebody who owns the database and changes it behind the program's back: the log's tables are copied, what refuses changes of them is taken away,
 * the change is made, and the program verifies what it then finds. Afterwards everything is as it was. Sealing rests meanwhile.
 */
@ApplicationScoped
public class Tampering {

    /** What is tampered with: its tables in the order in which rows come, and whether triggers guard them. */
    public enum Part {
        EVENTS("audit_event", "audit_event_township", "audit_salt"),
        LOG("audit_leaf", "audit_tile", "audit_checkpoint", "audit_log_key"),
        FIGURES("statistic");

        private final List<String> tables;

        Part(String... tables) {
            this.tables = List.of(tables);
        }

        private Stream<String> guarded() {
            return tables.stream().filter(table -> table.startsWith("audit_") && !"audit_salt".equals(table));
        }
    }

    private static final int SEALING_TAKES_LESS = 1_200;

    private List<Discrepancy> before;

    @Inject
    Office office;

    @Inject
    Verifications verifications;

    @Inject
    Database database;

    /** What verification finds after the change that it does not find without it. */
    public synchronized List<Discrepancy> foundAfter(Part part, Runnable change, SignedNote kept) {
        before = before == null ? verify(null) : before;
        List<Discrepancy> found = new ArrayList<>(whileTampered(part, change, kept));
        before.forEach(found::remove);
        return found;
    }

    /** What verification finds. */
    public List<Discrepancy> verify(SignedNote kept) {
        return office.as(office.administrator(Role.LOG_ADMINISTRATOR), () -> verifications.verify(kept == null ? null : kept.toString()));
    }

    private List<Discrepancy> whileTampered(Part part, Runnable change, SignedNote kept) {
        rest();
        part.tables.forEach(table -> database.execute("create table copy_of_" + table + " as select * from " + table));
        part.guarded().forEach(this::disarm);
        try {
            change.run();
            return verify(kept);
        } finally {
            restore(part);
            part.guarded().forEach(this::arm);
            part.tables.forEach(table -> database.execute("drop table copy_of_" + table));
            database.change("update work_lease set held_until = ? where work = 'log-sealing'", OffsetDateTime.now().minusHours(1));
        }
    }

    /** Nobody seals from now on, and who was about to has had time to end. */
    private void rest() {
        int held = database.change("update work_lease set holder = 'nobody', held_until = ? where work = 'log-sealing'",
                OffsetDateTime.now().plusHours(1));
        if (held == 0) {
            throw new IllegalStateException("There is no lease on sealing yet");
        }
        try {
            TimeUnit.MILLISECONDS.sleep(SEALING_TAKES_LESS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Events that were appended meanwhile, such as that of the verification, stay. */
    private void restore(Part part) {
        if (part == Part.EVENTS) {
            String copied = " < 0 or %s in (select id from copy_of_audit_event)";
            Stream.of("audit_event_township", "audit_salt").forEach(table ->
                    database.execute("delete from " + table + " where event_id" + copied.formatted("event_id")));
            database.execute("delete from audit_event where id" + copied.formatted("id"));
        } else {
            part.tables.forEach(table -> database.execute("delete from " + table));
        }
        part.tables.forEach(table -> database.execute("insert into " + table + " select * from copy_of_" + table));
    }

    private void disarm(String table) {
        if (database.isEmbedded()) {
            database.execute("drop trigger " + table + "_append_only");
        } else {
            database.execute("alter table " + table + " disable trigger user");
            database.execute("grant update, delete on " + table + " to current_user");
        }
    }

    private void arm(String table) {
        if (database.isEmbedded()) {
            database.execute("create trigger " + table + "_append_only before update, delete on " + table
                    + " for each row call 'org.lianjian.audit.control.AppendOnlyTrigger'");
        } else {
            database.execute("alter table " + table + " enable trigger user");
            database.execute("revoke update, delete on " + table + " from current_user");
        }
    }
}
