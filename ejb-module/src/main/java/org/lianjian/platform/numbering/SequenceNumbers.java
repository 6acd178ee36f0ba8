package org.lianjian.platform.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/**
 * Numbers from a table with a row per sequence (invariant 16). The row stays locked until the transaction ends: a database sequence would leave gaps
 * when a transaction fails.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SequenceNumbers implements Numbers {

    private static final String THIS_SEQUENCE = " where kind = ?1 and township_code = ?2 and sequence_year = ?3";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public OfficialNumber next(NumberKind kind, String townshipCode, String mark, int year) {
        return OfficialNumber.of(kind, townshipCode, mark, year, nextSerial(kind, townshipCode, year));
    }

    @Override
    public int nextSerial(NumberKind kind, String townshipCode, int year) {
        if (advance(kind, townshipCode, year) == 0) {
            // Whoever comes second waits here for the first and then finds the row.
            run("insert into number_sequence (kind, township_code, sequence_year, last_serial) values (?1, ?2, ?3, 0)"
                    + " on conflict do nothing", kind, townshipCode, year).executeUpdate();
            advance(kind, townshipCode, year);
        }
        Object serial = run("select last_serial from number_sequence" + THIS_SEQUENCE, kind, townshipCode, year).getSingleResult();
        return ((Number) serial).intValue();
    }

    private int advance(NumberKind kind, String townshipCode, int year) {
        return run("update number_sequence set last_serial = last_serial + 1" + THIS_SEQUENCE, kind, townshipCode, year).executeUpdate();
    }

    private Query run(String sql, NumberKind kind, String townshipCode, int year) {
        // Giving a number must not write half-built records of the caller early.
        return entities.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, kind.name()).setParameter(2, townshipCode).setParameter(3, year);
    }
}
