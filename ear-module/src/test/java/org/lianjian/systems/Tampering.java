package org.lianjian.systems;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.audit.boundary.Discrepancy;
import org.lianjian.audit.boundary.VerificationStep;
import org.lianjian.audit.control.Findings;
import org.lianjian.audit.control.LogCheck;
import org.lianjian.platform.tlog.SignedNote;

/**
 * Somebody who owns the database and changes it behind the program's back: what refuses changes of the log is taken away, the change is made, the
 * program verifies what it then finds, and all of it is rolled back. A copy of the database that lasts as long as the transaction.
 */
@ApplicationScoped
public class Tampering {

    private static final List<String> TABLES =
            List.of("audit_event", "audit_event_township", "audit_leaf", "audit_tile", "audit_checkpoint", "audit_log_key");

    @Resource
    UserTransaction transaction;

    @Inject
    Database database;

    @Inject
    LogCheck check;

    /** A change of the database. */
    @FunctionalInterface
    public interface Change {
        void make() throws Exception;
    }

    /** What verification finds after the change that it does not find without it. */
    public List<Discrepancy> foundAfter(Change change, SignedNote kept) throws Exception {
        List<Discrepancy> before = verify(() -> { }, null);
        List<Discrepancy> found = new ArrayList<>(verify(change, kept));
        before.forEach(found::remove);
        return found;
    }

    /** What verification finds. */
    public List<Discrepancy> verify(Change change, SignedNote kept) throws Exception {
        boolean embedded = database.isEmbedded();
        if (embedded) {
            TABLES.forEach(table -> database.execute("drop trigger " + table + "_append_only"));
        }
        transaction.begin();
        try {
            if (!embedded) {
                TABLES.forEach(this::disarm);
            }
            change.make();
            Collected found = new Collected(new ArrayList<>());
            check.run(kept, found);
            return found.all();
        } finally {
            transaction.rollback();
            if (embedded) {
                TABLES.forEach(table -> database.execute("create trigger " + table + "_append_only before update, delete on " + table
                        + " for each row call 'org.lianjian.audit.control.AppendOnlyTrigger'"));
            }
        }
    }

    private void disarm(String table) {
        database.execute("alter table " + table + " disable trigger user");
        database.execute("grant update, delete on " + table + " to current_user");
    }

    private record Collected(List<Discrepancy> all) implements Findings {

        @Override
        public boolean goOn(VerificationStep step, long done) {
            return true;
        }

        @Override
        public void found(Discrepancy discrepancy) {
            all.add(discrepancy);
        }
    }
}
