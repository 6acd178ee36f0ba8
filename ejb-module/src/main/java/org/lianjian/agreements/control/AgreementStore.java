package org.lianjian.agreements.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.agreements.entity.AgreementCommitment;
import org.lianjian.agreements.entity.Pairing;
import org.lianjian.agreements.entity.PairingKindEntity;
import org.lianjian.agreements.entity.TermOnFile;
import org.lianjian.platform.errors.NotFound;

/** Finds, locks and keeps agreements, pairings and kinds. A pairing is locked before its agreements are read: nobody decides on an old picture. */
@Dependent
class AgreementStore {

    static final String AGREEMENT = "agreement";

    private static final long NOT_KEPT = -1;

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    void add(Object entity) {
        entities.persist(entity);
    }

    /** Writes what was added, so that it has its ids. */
    void flush() {
        entities.flush();
    }

    Agreement agreement(long id) {
        return find(id).orElseThrow(() -> new NotFound(AGREEMENT, id));
    }

    Optional<Agreement> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Agreement.class, id));
    }

    /** The agreement as it stands once its pairing is locked. */
    Agreement agreementInLockedPairing(long id) {
        entities.createQuery("select a.pairingId from Agreement a where a.id = :id and a.pairingId is not null", Long.class)
                .setParameter("id", id).getResultStream().findFirst().ifPresent(this::lockPairing);
        return agreement(id);
    }

    Pairing lockPairing(Long id) {
        return entities.find(Pairing.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Pairing> pairing(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Pairing.class, id));
    }

    /** The pairing of this kind and set of parties that has not ended, locked. */
    Optional<Pairing> lockOpenPairing(String openPartySet) {
        return entities.createQuery("select p from Pairing p where p.openPartySet = :set", Pairing.class)
                .setParameter("set", openPartySet).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The states of all agreements of a pairing. */
    List<AgreementState> statesOf(Pairing pairing) {
        return entities.createQuery("select a.state from Agreement a where a.pairingId = :pairing", AgreementState.class)
                .setParameter("pairing", pairing.getId()).getResultList();
    }

    /** The terms of all other agreements that were handed in for the same kind and parties, those of ended pairings included. */
    List<TermOnFile> termsBeside(Agreement agreement) {
        return entities.createQuery("""
                select new org.lianjian.agreements.entity.TermOnFile(a.id, a.number, a.state, a.term.start, a.term.effectiveEnd)
                from Agreement a, Pairing p
                where p.id = a.pairingId and p.kind = :kind and p.partySet = :parties and a.id <> :id
                order by a.term.start, a.id""", TermOnFile.class)
                .setParameter("kind", agreement.getKind()).setParameter("parties", Pairing.partySetOf(agreement))
                .setParameter("id", agreement.getId() == null ? NOT_KEPT : agreement.getId()).getResultList();
    }

    Optional<PairingKindEntity> kind(String code) {
        return Optional.ofNullable(entities.find(PairingKindEntity.class, code));
    }

    /** Keeps others from opening a pairing of this kind until the transaction ends. */
    void lockKind(String code) {
        entities.find(PairingKindEntity.class, code, LockModeType.PESSIMISTIC_WRITE);
    }

    List<PairingKindEntity> kinds() {
        return entities.createQuery("select k from PairingKindEntity k order by k.position, k.code", PairingKindEntity.class).getResultList();
    }

    /** The agreement that renews this one. */
    Optional<Long> successorOf(long id) {
        return entities.createQuery("select a.id from Agreement a where a.predecessorId = :id", Long.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /**
     * The commitments with these ids, locked in the order of their ids and before anything refers to them, so that two filings never wait for each
     * other in a circle.
     */
    List<AgreementCommitment> lockCommitments(long agreementId, Collection<Long> ids) {
        return entities.createQuery("select c from AgreementCommitment c where c.agreement.id = :agreement and c.id in :ids order by c.id",
                        AgreementCommitment.class)
                .setParameter("agreement", agreementId).setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).setFlushMode(FlushModeType.COMMIT).getResultList();
    }

    /** The ids a query finds, in its order. */
    List<Long> ids(String jpql, Map<String, Object> parameters) {
        var query = entities.createQuery(jpql, Long.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
