package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
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

    private static final List<String> PROTECTED =
            List.of("audit_event", "audit_event_township", "audit_leaf", "audit_tile", "audit_checkpoint", "audit_log_key");
    /** What refers to events; restored after them. */
    private static final List<String> OF_EVENTS = List.of("audit_event_township", "audit_salt");
    private static final List<String> OTHERS = List.of("audit_leaf", "audit_tile", "audit_checkpoint", "audit_log_key", "statistic");

    @Inject
    Office office;

    @Inject
    Verifications verifications;

    @Inject
    Database database;

    /** What verification finds after the change that it does not find without it. */
    public List<Discrepancy> foundAfter(Runnable change, SignedNote kept) {
        List<Discrepancy> before = verify(null);
        List<Discrepancy> found = new ArrayList<>(whileTampered(change, kept));
        before.forEach(found::remove);
        return found;
    }

    /** What verification finds. */
    public List<Discrepancy> verify(SignedNote kept) {
        return office.as(office.administrator(Role.LOG_ADMINISTRATOR), () -> verifications.verify(kept == null ? null : kept.toString()));
    }

    private List<Discrepancy> whileTampered(Runnable change, SignedNote kept) {
        database.change("update work_lease set holder = 'nobody', held_until = ? where work = 'log-sealing'",
                OffsetDateTime.now().plusHours(1));
        copied().forEach(table -> database.execute("create table copy_of_" + table + " as select * from " + table));
        PROTECTED.forEach(this::disarm);
        try {
            change.run();
            return verify(kept);
        } finally {
            restore();
            PROTECTED.forEach(this::arm);
            copied().forEach(table -> database.execute("drop table copy_of_" + table));
            database.execute("delete from work_lease where work = 'log-sealing'");
        }
    }

    private static List<String> copied() {
        List<String> tables = new ArrayList<>(List.of("audit_event"));
        tables.addAll(OF_EVENTS);
        tables.addAll(OTHERS);
        return tables;
    }

    /** Events that were appended meanwhile, for instance that of the verification, stay. */
    private void restore() {
        OF_EVENTS.forEach(table -> database.execute("delete from " + table
                + " where event_id < 0 or event_id in (select id from copy_of_audit_event)"));
        database.execute("delete from audit_event where id < 0 or id in (select id from copy_of_audit_event)");
        OTHERS.forEach(table -> database.execute("delete from " + table));
        copied().forEach(table -> database.execute("insert into " + table + " select * from copy_of_" + table));
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
