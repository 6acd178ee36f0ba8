package org.lianjian.exchange.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.lianjian.exchange.boundary.RecordPlan;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.exchange.boundary.SheetRecord;

/** Asks a feature what records would do, in a transaction that is rolled back whatever it does. */
@ApplicationScoped
public class PlanTrial {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** One plan for each record. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<RecordPlan> plan(SheetKind kind, List<SheetRecord> records) {
        try {
            return kind.plan(records);
        } finally {
            // Not before: a transaction that is to be rolled back takes no new participants.
            transaction.setRollbackOnly();
        }
    }
}
